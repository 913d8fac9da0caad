package se.utmana.app.learning.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.learning.Changeable;
import se.utmana.app.space.Room;
import se.utmana.app.space.Space;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Records;

/** Gathers what a page of a learning shows, across the spaces that used it. */
@Component
class LearningViews {

  private final Learnings learnings;
  private final LearningUses uses;
  private final Spaces spaces;
  private final Changeable changeable;
  private final Records records;

  LearningViews(
      Learnings learnings,
      LearningUses uses,
      Spaces spaces,
      Changeable changeable,
      Records records) {
    this.learnings = learnings;
    this.uses = uses;
    this.spaces = spaces;
    this.changeable = changeable;
    this.records = records;
  }

  LearningPage page(Room room, Learning one) {
    var visible = spaces.listVisibleTo(room.viewer());
    var all = uses.of(one);
    var seen = new ArrayList<LearningPage.Used>();
    for (var use : all) {
      visible.stream()
          .map(Room::space)
          .filter(space -> space.id().equals(use.space()))
          .findFirst()
          .ifPresent(space -> seen.add(used(use, space, room)));
    }
    return new LearningPage(
        room,
        one,
        changeable.all(one.space(), one.draft().evidence(), room),
        seen,
        all.size() - seen.size(),
        one.isPublished() ? own(visible) : List.of(),
        learnings.steps(one),
        records.line(one.space(), one.id(), room.viewer()));
  }

  private LearningPage.Used used(LearningUse use, Space where, Room room) {
    return new LearningPage.Used(
        use, where, records.find(use.space(), use.changed(), room.viewer()));
  }

  private static List<Space> own(List<Room> visible) {
    return visible.stream().filter(Room::isMember).map(Room::space).toList();
  }

  /** The room of another space as the same viewer sees it. */
  Room roomOf(UUID space, Room from) {
    return spaces.listVisibleTo(from.viewer()).stream()
        .filter(one -> one.space().id().equals(new SpaceId(space)))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
