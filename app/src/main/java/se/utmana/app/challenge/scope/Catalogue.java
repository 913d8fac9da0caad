package se.utmana.app.challenge.scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Stage;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Viewer;

/** Finds challenges by what they concern, in one space or in all that the viewer may see. */
@Component
class Catalogue {

  /** More than a reader reads; whoever has more narrows. */
  static final int MOST = 500;

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
      and (:stage = '' or c.stage = :stage)
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
      order by c.id desc
      limit :most
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

    /** Whether any of its places lies in the region. */
    boolean isIn(String region) {
      return places.stream().anyMatch(place -> place.startsWith(region));
    }
  }

  /** The challenges that match, newest first. */
  List<Listed> list(@Nullable SpaceId space, Viewer viewer, Filter filter) {
    return jdbc.sql(LIST)
        .param("account", viewer.account(), Types.OTHER)
        .param("space", space == null ? null : space.value(), Types.OTHER)
        .param("stage", filter.stage())
        .param("goal", filter.goal())
        .param("region", filter.region())
        .param("words", filter.words())
        .param("most", MOST)
        .query(Catalogue::row)
        .list();
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
