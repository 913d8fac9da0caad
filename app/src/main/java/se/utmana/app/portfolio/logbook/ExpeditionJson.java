package se.utmana.app.portfolio.logbook;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.course.Moved;
import se.utmana.app.portfolio.course.Step;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.expedition.ExpeditionPlan;
import se.utmana.app.portfolio.expedition.ExpeditionState;
import se.utmana.app.portfolio.expedition.ExpeditionStop;
import se.utmana.app.portfolio.expedition.Journey;
import se.utmana.app.portfolio.expedition.Question;
import se.utmana.app.portfolio.expedition.Reflection;
import se.utmana.app.web.Phrase;

/** Expeditions as programs read and write them. */
final class ExpeditionJson {

  private ExpeditionJson() {}

  /** A plan as programs write it; the leader is a member's account. */
  record PlannedInput(
      @NotNull Phrase title,
      @NotNull UUID challenge,
      @Nullable UUID lever,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @Nullable UUID leader,
      @Nullable List<@NotNull UUID> crew) {

    ExpeditionPlan plan(boolean illustrative) {
      List<UUID> aboard = crew == null ? List.of() : crew;
      return new ExpeditionPlan(title, challenge, lever, from, to, leader, aboard, illustrative);
    }
  }

  /**
   * A stop as programs write it.
   *
   * @param number 0 for a new one
   */
  record StopInput(
      int number,
      @NotNull Phrase place,
      @NotNull Phrase host,
      @Nullable LocalDate visitOn,
      @Nullable Phrase consent,
      @Nullable LocalDate consentOn,
      @Nullable Phrase skipped) {

    ExpeditionStop stop(int observations) {
      var agreed = consent == null ? Phrase.EMPTY : consent;
      return new ExpeditionStop(
          number,
          place,
          host,
          visitOn,
          agreed,
          agreed.isEmpty() ? null : consentOn,
          skipped == null ? Phrase.EMPTY : skipped,
          observations);
    }
  }

  /** An expedition in a list. */
  record ListedExpedition(
      UUID id,
      UUID challenge,
      @Nullable UUID lever,
      Phrase title,
      LocalDate from,
      LocalDate to,
      ExpeditionState state,
      boolean illustrative) {

    static ListedExpedition of(Expedition one) {
      var plan = one.plan();
      var box = one.box();
      return new ListedExpedition(
          one.id().value(),
          one.challenge(),
          plan.lever(),
          one.title(),
          box.from(),
          box.to(),
          one.state(),
          plan.illustrative());
    }
  }

  /** An expedition with everything but its observations; who leads it is for its members. */
  record WholeExpedition(
      ListedExpedition expedition,
      List<UUID> crew,
      List<Question> questions,
      List<ExpeditionStop> stops,
      @Nullable Reflection reflection,
      List<Moved> steps) {

    static WholeExpedition of(Journey journey, @Nullable Reflection reflection, List<Step> steps) {
      var one = journey.expedition();
      return new WholeExpedition(
          ListedExpedition.of(one),
          one.plan().crew(),
          journey.questions(),
          journey.stops(),
          reflection,
          steps.stream().map(Moved::of).toList());
    }
  }
}
