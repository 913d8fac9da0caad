package se.utmana.app.mission;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/**
 * Where a mission is written.
 *
 * @param mission the one that is written anew, null for a new one
 * @param challenges those of the space, which the mission can answer
 * @param needsReason whether the space has so many missions that another needs a reason
 */
record MissionFormPage(
    Room room,
    @Nullable Mission mission,
    List<Challenge> challenges,
    boolean needsReason,
    MissionForm form,
    FormErrors errors)
    implements FormPage {

  boolean isNew() {
    return mission == null;
  }

  /** What has been decided is changed with a reason. */
  boolean asksWhy() {
    return mission != null && mission.isAdopted();
  }

  /** Where the form is sent, and where one comes back to without saving. */
  String action() {
    return mission == null ? room.path("missions") : room.path(mission.path());
  }

  List<Crumb> crumbs(Texts texts) {
    return mission == null
        ? List.of(new Crumb(texts.get("mission.section"), room.path("missions")))
        : List.of(new Crumb(mission.title(texts.language()), room.path(mission.path())));
  }

  List<Choice> bases(Texts texts) {
    return Stream.of(Basis.OWN, Basis.FACT, Basis.ILLUSTRATIVE)
        .map(
            basis ->
                new Choice(
                    basis.name(),
                    texts.get("challenge.basis." + basis.code()),
                    texts.get("challenge.basis." + basis.code() + ".hint")))
        .toList();
  }
}
