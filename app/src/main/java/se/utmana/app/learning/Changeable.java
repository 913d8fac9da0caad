package se.utmana.app.learning;

import java.sql.Types;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.Room;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.FaceRow;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** The records of a space that a learning or a cycle can have changed, or can rest on. */
@Component
public class Changeable {

  private static final int MOST = 300;

  private static final String NEWEST =
      """
      select r.space_id, r.id, r.kind, r.title, r.text, r.path, r.place, r.state, r.reach, r.day
      from thread.record r
      join space.space s on s.id = r.space_id
      left join space.member m on m.space_id = s.id and m.account = :account
      where r.space_id = :space
      and r.kind = any(:kinds::text[])
      and (s.visibility = 'PUBLIC' or m.account is not null)
      and (r.reach = 'SPACE' or r.reach = 'MEMBERS' and m.account is not null)
      order by r.day desc, r.id desc
      limit :most
      """;

  /** What learnings rest on: what was seen, tried, said and reflected on. */
  private static final List<String> EVIDENCE =
      List.of(
          "portfolio.experiment.one",
          "portfolio.expedition.one",
          "portfolio.insight.one",
          "portfolio.observation.one",
          "portfolio.measure.one",
          "dialogue.one",
          "challenge.ranking.one",
          "learning.conversation.one",
          "learning.cycle.one");

  private final JdbcClient jdbc;
  private final Records records;

  Changeable(JdbcClient jdbc, Records records) {
    this.jdbc = jdbc;
    this.records = records;
  }

  /**
   * What can be changed, with its kind before its title, in an order that people find things in.
   */
  public List<Choice> changeable(Room room, Texts texts) {
    return choices(newest(room, Loop.kinds().toList()), texts);
  }

  public List<Choice> evidence(Room room, Texts texts) {
    return choices(newest(room, EVIDENCE), texts);
  }

  /** The record of the space with that identity, when it can be changed by learning. */
  public Optional<Face> find(Room room, UUID record) {
    return records
        .find(room.space().id(), record, room.viewer())
        .filter(face -> Loop.of(face.kind()).isPresent());
  }

  /** The records behind identities that the viewer may see, in their order. */
  public List<Face> all(SpaceId space, List<UUID> ids, Room room) {
    return ids.stream().flatMap(id -> records.find(space, id, room.viewer()).stream()).toList();
  }

  private List<Face> newest(Room room, List<String> kinds) {
    return jdbc.sql(NEWEST)
        .param("space", room.space().id().value())
        .param("account", room.viewer().account(), Types.OTHER)
        .param("kinds", kinds.toArray(String[]::new))
        .param("most", MOST)
        .query((row, number) -> FaceRow.read(row))
        .list();
  }

  private static List<Choice> choices(List<Face> faces, Texts texts) {
    return faces.stream()
        .map(face -> new Choice(face.id().toString(), label(face, texts)))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  private static String label(Face face, Texts texts) {
    return texts.get(face.kind()) + ": " + face.title().in(texts.language());
  }
}
