package se.utmana.app.trust.page;

import java.time.LocalDate;
import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Line;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.WaveEvent;
import se.utmana.app.trust.answer.Openings;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/**
 * A wave that is planned or open, or was given up.
 *
 * @param invited how many would get a key by mail if it opened now
 * @param answered how many have answered, by fives
 */
record WavePage(
    Room room,
    TrustWave wave,
    int invited,
    int answered,
    LocalDate today,
    List<WaveEvent> events,
    Line line,
    FormErrors errors)
    implements FormPage {

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("trust.section"), room.path("trust")));
  }

  String path(String below) {
    return room.path(wave.path()) + "/" + below;
  }

  boolean takesAnswers() {
    return wave.refusal(today).isEmpty();
  }

  boolean isInvited() {
    var role = room.role();
    return role != null && wave.draft().roles().contains(role);
  }

  int mostSlips() {
    return Openings.MOST_SLIPS;
  }
}
