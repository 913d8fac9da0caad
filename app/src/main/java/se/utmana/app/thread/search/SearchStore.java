package se.utmana.app.thread.search;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Language;
import se.utmana.app.web.Viewer;

/** The statements of the search; each runs in a transaction, which its settings end with. */
@Component
class SearchStore {

  /** Few enough to be looked up one by one among the words. */
  private static final int FEW = 40;

  /**
   * The driver keeps a statement that is often asked, and the server would soon plan it once for
   * all words. Planned for its own, a word that most records hold is read off the table, which
   * takes a few rows, and a rare one off the index. A scan begins at the beginning, so that the
   * same question has the same answer.
   */
  private static final String STEADY =
      """
      select set_config('plan_cache_mode', 'force_custom_plan', true),
        set_config('jit', 'off', true),
        set_config('synchronize_seqscans', 'off', true),
        set_config('max_parallel_workers_per_gather', '0', true),
        set_config('statement_timeout', '3000', true)
      """;

  /** What is asked in a form that the planner can read; no row where that is nothing. */
  private static final String WANTED =
      """
      with visible as materialized (
        select s.id
        from space.space s
        left join space.member m on m.space_id = s.id and m.account = :account
        where (s.visibility = 'PUBLIC' or m.account is not null)
        and (cast(:space as uuid) is null or s.id = :space)
      ),
      scope as (
        select string_agg('''§' || id || '''', ' | ')::tsquery as spaces
        from visible
        having count(*) between 1 and :few
      ),
      asked as (
        select websearch_to_tsquery('swedish', :words) || websearch_to_tsquery('english', :words)
          as words
      )
      select words && coalesce(spaces, ''::tsquery)
        && case when :kind = '' then ''::tsquery else ('''§' || :kind || '''')::tsquery end
      from asked
      left join scope on true
      where numnode(words) > 0
      and querytree(words) <> 'T'
      """;

  /**
   * What the viewer may see of the records that hold the words, at most one more than are ranked.
   */
  private static final String HITS =
      """
      visible as materialized (
        select s.id, s.slug, s.name, m.account is not null as is_member
        from space.space s
        left join space.member m on m.space_id = s.id and m.account = :account
        where (s.visibility = 'PUBLIC' or m.account is not null)
        and (cast(:space as uuid) is null or s.id = :space)
      ),
      asked as materialized (
        select websearch_to_tsquery('swedish', :words) || websearch_to_tsquery('english', :words)
          as words
      ),
      found as materialized (
        select r.space_id, r.id, r.day, r.words
        from (
          select space_id, id, day, reach, words
          from thread.record
          where words @@ cast(:wanted as tsquery)
          offset 0) r
        join visible v on v.id = r.space_id
        where r.reach = 'SPACE'
        or r.reach = 'MEMBERS' and v.is_member
        limit :most + 1
      )
      """;

  private static final String FIND =
      "with "
          + HITS
          + """
          , ranked as materialized (
            select space_id, id, count(*) over () as total,
              row_number() over (
                order by ts_rank(words, (select words from asked)) desc, day desc, id) as place
            from found
          )
          select r.space_id, r.id, r.kind, r.title, r.text, r.path, r.place, r.state, r.reach, r.day,
            v.slug, v.name, k.total,
            ts_headline('swedish', coalesce(r.title ->> 'sv', ''), a.words, :whole) as title_sv,
            ts_headline('english', coalesce(r.title ->> 'en', ''), a.words, :whole) as title_en,
            ts_headline('swedish', coalesce(r.text ->> 'sv', ''), a.words, :parts) as text_sv,
            ts_headline('english', coalesce(r.text ->> 'en', ''), a.words, :parts) as text_en
          from ranked k
          join thread.record r on r.space_id = k.space_id and r.id = k.id
          join visible v on v.id = r.space_id
          cross join asked a
          where k.place > :skip
          and k.place <= least(cast(:skip as integer) + cast(:rows as integer), :most)
          order by k.place
          """;

  private static final String NEWEST =
      "with "
          + HITS
          + """
          select space_id, id
          from found
          order by day desc, id desc
          """;

  private final JdbcClient jdbc;

  SearchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Search.Key> newest(Question question, Viewer viewer) {
    return wanted(question, viewer).stream()
        .flatMap(wanted -> keys(wanted, question, viewer).stream())
        .toList();
  }

  Hits find(Question question, Viewer viewer, Language language) {
    return wanted(question, viewer)
        .map(wanted -> hits(wanted, question, viewer, language))
        .orElseGet(() -> Hits.none(question));
  }

  private Optional<String> wanted(Question question, Viewer viewer) {
    jdbc.sql(STEADY).query((row, number) -> row.getString(1)).list();
    return ask(WANTED, question, viewer)
        .param("kind", question.kind())
        .param("few", FEW)
        .query(String.class)
        .optional();
  }

  private List<Search.Key> keys(String wanted, Question question, Viewer viewer) {
    return ask(NEWEST, question, viewer)
        .param("wanted", wanted)
        .param("most", Search.MOST)
        .query(
            (row, number) ->
                new Search.Key(
                    new SpaceId(row.getObject("space_id", UUID.class)),
                    row.getObject("id", UUID.class)))
        .list();
  }

  private Hits hits(String wanted, Question question, Viewer viewer, Language language) {
    var total = new int[1];
    var hits =
        ask(FIND, question, viewer)
            .param("wanted", wanted)
            .param("most", Search.MOST)
            .param("skip", question.skip())
            .param("rows", Question.PER_PAGE)
            .param("whole", Excerpt.WHOLE)
            .param("parts", Excerpt.PARTS)
            .query(
                (row, number) -> {
                  total[0] = row.getInt("total");
                  return HitRow.read(row, language);
                })
            .list();
    return new Hits(question, hits, total[0]);
  }

  private JdbcClient.StatementSpec ask(String sql, Question question, Viewer viewer) {
    return jdbc.sql(sql)
        .param("account", viewer.account(), Types.OTHER)
        .param("space", idOf(question), Types.OTHER)
        .param("words", question.words());
  }

  private static @Nullable UUID idOf(Question question) {
    var space = question.space();
    return space == null ? null : space.value();
  }
}
