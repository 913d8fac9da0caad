package se.utmana.app.mission.conflict;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** Where a goal conflict is written. */
record ConflictFormPage(
    MissionRoom inside, UUID id, boolean isNew, ConflictForm form, FormErrors errors)
    implements FormPage {

  String back() {
    return isNew ? inside.path("conflicts") : inside.path("conflicts/" + id);
  }

  List<Choice> scores(Texts texts) {
    return IntStream.rangeClosed(-Opposition.MOST, Opposition.MOST)
        .mapToObj(
            score ->
                new Choice(
                    String.valueOf(score),
                    texts.get(
                        new Opposition(Phrase.EMPTY, Phrase.EMPTY, score, Phrase.EMPTY, Basis.OWN)
                            .key())))
        .toList();
  }

  List<Choice> bases(Texts texts) {
    return Stream.of(Basis.OWN, Basis.FACT, Basis.ILLUSTRATIVE)
        .map(basis -> new Choice(basis.name(), texts.get("challenge.basis." + basis.code())))
        .toList();
  }
}
