package se.utmana.app.dialogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.Room;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Contributors;
import se.utmana.app.thread.Waits;
import se.utmana.app.web.Viewer;

/**
 * Which dialogues wait for a member, and who is told what came of one: those on the roll of a
 * dialogue for members. Nobody knows who took part in an open one, nor who wrote which statement.
 */
@Component
class DialogueTurns implements Waits, Contributors {

  private static final String ON_THE_ROLL =
      """
      select distinct account
      from dialogue.participation
      where space_id = :space
      and dialogue_id in (:records)
      """;

  private final JdbcClient jdbc;
  private final Spaces spaces;
  private final DialogueStore store;
  private final BallotRoll roll;
  private final Today today;

  DialogueTurns(JdbcClient jdbc, Spaces spaces, DialogueStore store, BallotRoll roll, Today today) {
    this.jdbc = jdbc;
    this.spaces = spaces;
    this.store = store;
    this.roll = roll;
    this.today = today;
  }

  @Override
  public List<Waiting> of(Viewer viewer) {
    return spaces.listVisibleTo(viewer).stream()
        .filter(Room::isMember)
        .flatMap(room -> store.summaries(room.space().id()).stream().flatMap(one -> of(room, one)))
        .toList();
  }

  private Stream<Waiting> of(Room room, DialogueSummary summary) {
    var dialogue = summary.dialogue();
    var waiting = new ArrayList<Waiting>();
    if (room.isLeader() && summary.waiting() > 0) {
      var path = room.path("dialogues/" + dialogue.id().value() + "/moderation");
      waiting.add(wait("dialogue.turn.moderate", summary.waiting(), room, dialogue, path));
    }
    if (dialogue.isForMembers()
        && dialogue.takesVotes(today.date())
        && !roll.isStruck(dialogue.id(), room.viewer().requireAccount())) {
      waiting.add(wait("dialogue.turn.vote", 1, room, dialogue, dialogue.path()));
    }
    return waiting.stream();
  }

  private static Waiting wait(String key, int count, Room room, Dialogue dialogue, String path) {
    return new Waiting(key, count, dialogue.question(), room.space().name(), path);
  }

  @Override
  public Collection<UUID> of(SpaceId space, Collection<UUID> records) {
    return jdbc.sql(ON_THE_ROLL)
        .param("space", space.value())
        .param("records", records)
        .query((row, number) -> row.getObject("account", UUID.class))
        .list();
  }
}
