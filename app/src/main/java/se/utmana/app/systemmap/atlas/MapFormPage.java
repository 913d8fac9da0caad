package se.utmana.app.systemmap.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Language;
import se.utmana.app.web.part.Choice;

/**
 * Where a map is begun, or described anew.
 *
 * @param map the one that is described anew, null for a new one
 * @param challenges what a new map can be about
 */
record MapFormPage(
    Room room, @Nullable SystemMap map, List<Challenge> challenges, MapForm form, FormErrors errors)
    implements FormPage {

  boolean isNew() {
    return map == null;
  }

  /** Where the form is sent, and where one comes back to without saving. */
  String action() {
    return room.path(map == null ? "maps" : map.path());
  }

  List<Choice> choices(Language language) {
    return challenges.stream()
        .map(one -> new Choice(one.id().toString(), one.wording().title().in(language)))
        .toList();
  }
}
