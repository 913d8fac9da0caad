package se.utmana.app.challenge.scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Stage;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Slice;
import se.utmana.app.web.Viewer;

/** Finds challenges by what they concern, in one space or in all that the viewer may see. */
@Component
class Catalogue {

  /** As many as a reader looks through at a time. */
  static final int ROWS = 50;

  private static final String LIST =
      """
      select c.id, c.title, c.text, c.stage, s.slug, s.name,
        coalesce(p.places, '{}') as places,
        coalesce(p.targets, '{}') as targets
      from challenge.challenge c
      join space.space s on s.id = c.space_id
      left join space.member m on m.space_id = s.id and m.account = :account
      left join challenge.scope p on p.space_id = c.space_id and p.challenge_id = c.id
      left join thread.record r on r.space_id = c.space_id and r.id = c.id
      where (s.visibility = 'PUBLIC' or m.account is not null)
      and (cast(:space as uuid) is null or c.space_id = :space)
      and (:stage = '' and c.stage <> 'MERGED' or c.stage = :stage)
      and (
        :goal = ''
        or exists (select 1 from unnest(p.targets) t where split_part(t, '.', 1) = :goal))
      and (
        :region = ''
        or exists (select 1 from unnest(p.places) o where left(o, 2) = :region))
      and (
        :words = ''
        or r.words @@ (
          websearch_to_tsquery('swedish', :words) || websearch_to_tsquery('english', :words)))
      and (cast(:after as uuid) is null or c.id < :after)
      order by c.id desc
      limit :rows
      """;

  /** How many match in each region, and in all of them together under an empty code. */
  private static final String COUNT =
      """
      select coalesce(o.region, '') as region, count(distinct c.id) as challenges
      from challenge.challenge c
      join space.space s on s.id = c.space_id
      left join space.member m on m.space_id = s.id and m.account = :account
      left join challenge.scope p on p.space_id = c.space_id and p.challenge_id = c.id
      left join thread.record r on r.space_id = c.space_id and r.id = c.id
      cross join lateral (
        select '' as region
        union
        select left(one, 2)
        from unnest(p.places) one) o
      where (s.visibility = 'PUBLIC' or m.account is not null)
      and (cast(:space as uuid) is null or c.space_id = :space)
      and (:stage = '' and c.stage <> 'MERGED' or c.stage = :stage)
      and (
        :goal = ''
        or exists (select 1 from unnest(p.targets) t where split_part(t, '.', 1) = :goal))
      and (
        :words = ''
        or r.words @@ (
          websearch_to_tsquery('swedish', :words) || websearch_to_tsquery('english', :words)))
      group by o.region
      """;

  private final JdbcClient jdbc;

  Catalogue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A challenge as lists show it. */
  record Listed(
      UUID id,
      Phrase title,
      Phrase text,
      Stage stage,
      String slug,
      Phrase spaceName,
      List<String> places,
      List<String> targets) {

    String path() {
      return "/spaces/" + slug + "/challenges/" + id;
    }
  }

  /**
   * The challenges that match, newest first.
   *
   * @param after the last one that was read, null for the first page
   */
  Slice<Listed> list(
      @Nullable SpaceId space, Viewer viewer, Filter filter, @Nullable UUID after, int rows) {
    var read =
        spec(LIST, space, viewer, filter)
            .param("region", filter.region())
            .param("after", after, Types.OTHER)
            .param("rows", rows + 1)
            .query(Catalogue::row)
            .list();
    return Slice.of(read, rows, one -> one.id().toString());
  }

  /** How many match by region, whichever region is chosen; all of them under an empty code. */
  Map<String, Long> count(@Nullable SpaceId space, Viewer viewer, Filter filter) {
    var counts = new HashMap<String, Long>();
    spec(COUNT, space, viewer, filter)
        .query(
            row -> {
              counts.put(row.getString("region"), row.getLong("challenges"));
            });
    return counts;
  }

  private JdbcClient.StatementSpec spec(
      String sql, @Nullable SpaceId space, Viewer viewer, Filter filter) {
    return jdbc.sql(sql)
        .param("account", viewer.account(), Types.OTHER)
        .param("space", space == null ? null : space.value(), Types.OTHER)
        .param("stage", filter.stage())
        .param("goal", filter.goal())
        .param("words", filter.words());
  }

  private static Listed row(ResultSet row, int number) throws SQLException {
    return new Listed(
        row.getObject("id", UUID.class),
        Phrase.parse(row.getString("title")),
        Phrase.parse(row.getString("text")),
        Stage.valueOf(row.getString("stage")),
        row.getString("slug"),
        Phrase.parse(row.getString("name")),
        List.of((String[]) row.getArray("places").getArray()),
        List.of((String[]) row.getArray("targets").getArray()));
  }
}
