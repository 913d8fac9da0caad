package se.utmana.app.thread.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.thread.FaceRow;
import se.utmana.app.web.BusyException;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Viewer;

/**
 * Finds records by their words. Who may see them is decided inside the statement, before anything
 * is counted, ranked or excerpted: what somebody may not see leaves no trace in what they get.
 *
 * <p>At most {@link #MOST} records are ranked: sorting every hit of a common word is what makes
 * searches slow (decision 0082). Which of them, of a word that has more, is the order in which they
 * lie; the page says so.
 */
@Component
public class Search {

  /** The most hits that are ranked and can be turned to. */
  public static final int MOST = 1000;

  /** Few enough to be looked up one by one among the words. */
  private static final int FEW = 40;

  /**
   * Without statistics of what was asked the planner may take the whole table for a short cut to
   * the first thousand; the index of words never is a bad way. The driver keeps a statement that is
   * often asked, and the server would soon plan it once for all words, in a tenth of the speed.
   */
  private static final String STEADY =
      """
      select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
        set_config('plan_cache_mode', 'force_custom_plan', true),
        set_config('statement_timeout', '3000', true)
      """;

  private static final String FIND =
      """
      with visible as materialized (
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
      scope as materialized (
        select string_agg('''§' || id || '''', ' | ')::tsquery as spaces
        from visible
        having count(*) between 1 and :few
      ),
      wanted as materialized (
        select words && coalesce(spaces, ''::tsquery)
          && case when :kind = '' then ''::tsquery else ('''§' || :kind || '''')::tsquery end
          as words
        from asked
        left join scope on true
        where numnode(words) > 0
        and querytree(words) <> 'T'
      ),
      found as materialized (
        select r.space_id, r.id, r.day, r.words
        from (
          select space_id, id, day, reach, words
          from thread.record
          where words @@ (select words from wanted)
          offset 0) r
        join visible v on v.id = r.space_id
        where r.reach = 'SPACE'
        or r.reach = 'MEMBERS' and v.is_member
        limit :most + 1
      ),
      ranked as materialized (
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

  private static final String MARKS =
      "StartSel=" + Excerpt.START + ", StopSel=" + Excerpt.STOP + ", ";

  private static final String WHOLE = MARKS + "HighlightAll=true";

  private static final String PARTS =
      MARKS + "MaxWords=28, MinWords=12, MaxFragments=2, FragmentDelimiter=\" … \"";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  public Search(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** How many records the viewer may see that hold the words, at most one more than are ranked. */
  public int count(Question question, Viewer viewer) {
    return find(question, viewer, Language.SV).total();
  }

  Hits find(Question question, Viewer viewer, Language language) {
    if (question.isEmpty()) {
      return Hits.none(question);
    }
    try {
      var found = transaction.execute(status -> read(question, viewer, language));
      return found == null ? Hits.none(question) : found;
    } catch (QueryTimeoutException tooLong) {
      throw new BusyException();
    }
  }

  private Hits read(Question question, Viewer viewer, Language language) {
    jdbc.sql(STEADY).query((row, number) -> row.getString(1)).list();
    var total = new int[1];
    var hits =
        jdbc.sql(FIND)
            .param("account", viewer.account(), Types.OTHER)
            .param("space", idOf(question), Types.OTHER)
            .param("words", question.words())
            .param("kind", question.kind())
            .param("few", FEW)
            .param("most", MOST)
            .param("skip", question.skip())
            .param("rows", Question.PER_PAGE)
            .param("whole", WHOLE)
            .param("parts", PARTS)
            .query(
                (row, number) -> {
                  total[0] = row.getInt("total");
                  return hit(row, language);
                })
            .list();
    return new Hits(question, hits, total[0]);
  }

  private static @Nullable UUID idOf(Question question) {
    var space = question.space();
    return space == null ? null : space.value();
  }

  private static Hit hit(ResultSet row, Language language) throws SQLException {
    return new Hit(
        FaceRow.read(row),
        row.getString("slug"),
        Phrase.parse(row.getString("name")),
        excerpt(row, "title", language),
        excerpt(row, "text", language));
  }

  /** In the reader's language, unless the words only stand in the other one. */
  private static Excerpt excerpt(ResultSet row, String column, Language language)
      throws SQLException {
    var other = language == Language.SV ? Language.EN : Language.SV;
    var own = Excerpt.of(row.getString(column + "_" + language.code()), language.code());
    var foreign = Excerpt.of(row.getString(column + "_" + other.code()), other.code());
    return own.pieces().isEmpty() || (foreign.isMarked() && !own.isMarked()) ? foreign : own;
  }
}
