package se.utmana.app.challenge.submission;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.space.Room;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Waits;
import se.utmana.app.web.Viewer;

/** Submissions that wait for a process leader's answer. */
@Component
class SubmissionTurns implements Waits {

  private final Spaces spaces;
  private final Submissions submissions;

  SubmissionTurns(Spaces spaces, Submissions submissions) {
    this.spaces = spaces;
    this.submissions = submissions;
  }

  @Override
  public List<Waiting> of(Viewer viewer) {
    return spaces.listVisibleTo(viewer).stream()
        .filter(Room::isLeader)
        .flatMap(this::waiting)
        .toList();
  }

  private Stream<Waiting> waiting(Room room) {
    var waiting = submissions.waiting(room.space().id());
    return waiting.isEmpty()
        ? Stream.of()
        : Stream.of(
            new Waiting(
                "challenge.submission.turn",
                waiting.size(),
                waiting.getLast().title(),
                room.space().name(),
                room.path("challenges/submissions")));
  }
}
