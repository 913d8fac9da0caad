package se.utmana.app.mission.barrier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utmana.app.mission.Acting;
import se.utmana.app.mission.Cast;
import se.utmana.app.mission.Entry;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.thread.Line;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Language;
import se.utmana.app.web.part.Choice;

/**
 * One barrier, and what the viewer can do with it.
 *
 * @param acting for whom the viewer acts, nothing for a visitor
 */
record BarrierPage(
    MissionRoom inside,
    Barrier barrier,
    Cast cast,
    Optional<Acting> acting,
    List<Entry> entries,
    Line line,
    LocalDate today,
    MoveForm form,
    FormErrors errors)
    implements FormPage {

  String path() {
    return inside.path("barriers/" + barrier.id());
  }

  boolean canAnswer() {
    return barrier.state().waits()
        && acting.filter(one -> one.mayAnswerFor(barrier.owner())).isPresent();
  }

  boolean canLift() {
    return inside.room().isLeader() && barrier.isOverdue(today) && barrier.above().isPresent();
  }

  boolean canEnd() {
    var isAtTheTop = barrier.isOverdue(today) && barrier.above().isEmpty();
    return inside.room().isLeader() && (barrier.state() == BarrierState.ANSWERED || isAtTheTop);
  }

  /** Those of the level above, who can be asked. */
  List<Choice> receivers(Language language) {
    return cast.present().stream()
        .filter(one -> barrier.above().filter(level -> level == one.level()).isPresent())
        .map(one -> new Choice(one.id().value().toString(), one.name().in(language)))
        .toList();
  }
}
