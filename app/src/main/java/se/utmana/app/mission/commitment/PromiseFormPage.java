package se.utmana.app.mission.commitment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Cast;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.goal.Goal;
import se.utmana.app.mission.mandate.Mandate;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/**
 * Where a commitment is written.
 *
 * @param commitment the one that is written anew, null for a new one
 */
record PromiseFormPage(
    MissionRoom inside,
    UUID id,
    @Nullable Commitment commitment,
    Cast cast,
    List<Goal> goals,
    List<Mandate> mandates,
    PromiseForm form,
    FormErrors errors)
    implements FormPage {

  String action() {
    return inside.path("commitments/" + id);
  }

  String back() {
    return commitment == null ? inside.path("commitments") : action();
  }

  List<Choice> goalChoices(Language language) {
    return goals.stream()
        .map(one -> new Choice(one.id().toString(), one.name().in(language)))
        .toList();
  }

  /** Each with the organisation that has it: a promise rests on a mandate of its own. */
  List<Choice> mandateChoices(Language language) {
    return mandates.stream()
        .map(
            one ->
                new Choice(
                    one.id().toString(),
                    cast.name(one.actor(), language) + ": " + one.scope().in(language)))
        .toList();
  }

  List<Choice> bases(Texts texts) {
    return Stream.of(Basis.OWN, Basis.FACT, Basis.ILLUSTRATIVE)
        .map(basis -> new Choice(basis.name(), texts.get("challenge.basis." + basis.code())))
        .toList();
  }
}
