package se.utmana.app.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.mission.Mission;
import se.utmana.app.precondition.panel.Gauge;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.picture.Svg;

/**
 * The start page of a space: the loop, what happens now, and what to do next.
 *
 * @param missions those that are worked on
 */
record SpaceStartPage(
    Room room,
    LocalDate today,
    Loop loop,
    Svg.Picture picture,
    List<DialogueLine> dialogues,
    List<Challenge> challenges,
    List<Mission> missions,
    ActorTable actors,
    List<Gauge> gauges,
    @Nullable NextStep next)
    implements Page {

  List<DialogueLine> open() {
    return dialogues.stream().filter(DialogueLine::isOpen).toList();
  }

  List<DialogueLine> earlier() {
    return dialogues.stream().filter(one -> !one.isOpen() && !one.isComing(today)).toList();
  }

  List<Challenge> active() {
    return challenges.stream().filter(one -> one.stage().isCurrent()).toList();
  }
}
