package se.utmana.app.mission.theory;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** Where a line of the theory is written. */
record LineFormPage(
    MissionRoom inside, UUID id, @Nullable Shelf shelf, String text, FormErrors errors)
    implements FormPage {

  List<Choice> shelves(Texts texts) {
    return Stream.of(Shelf.values())
        .map(one -> new Choice(one.name(), texts.get(one.key()), texts.get(one.key() + ".what")))
        .toList();
  }

  String shelfName() {
    return shelf == null ? "" : shelf.name();
  }
}
