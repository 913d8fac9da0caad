package se.utmana.app.portfolio.expedition;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The questions and stops of the expeditions. */
@Component
public class Itinerary {

  private final ExpeditionStore store;
  private final JourneyStore journeys;
  private final ExpeditionFaces faces;
  private final Days days;

  Itinerary(ExpeditionStore store, JourneyStore journeys, ExpeditionFaces faces, Days days) {
    this.store = store;
    this.journeys = journeys;
    this.faces = faces;
    this.days = days;
  }

  /** Asks one more question. */
  @Transactional
  public Optional<Refusal> ask(Expedition expedition, Phrase text) {
    store.hold(expedition);
    var refusal = Question.refusal("text", text).or(() -> writable(expedition.state().isCurrent()));
    if (refusal.isEmpty()) {
      var number = journeys.questions(expedition).size() + 1;
      journeys.put(expedition, Question.open(number, text));
      faces.show(expedition, journeys.questions(expedition).stream().map(Question::text).toList());
    }
    return refusal;
  }

  /**
   * Says what came of a question.
   *
   * @param next the question that it became, for one that was changed
   * @param insight the insight that did it, null for none
   */
  @Transactional
  public Optional<Refusal> settle(
      Expedition expedition,
      Question question,
      Question.State state,
      Phrase answer,
      Phrase next,
      @Nullable UUID insight) {
    var refusal =
        question
            .refusal(state, answer)
            .or(() -> writable(expedition.state().isCurrent()))
            .or(
                () ->
                    state == Question.State.CHANGED
                        ? Question.refusal("next", next)
                        : Optional.empty());
    if (refusal.isPresent()) {
      return refusal;
    }
    journeys.put(
        expedition, new Question(question.number(), question.text(), state, answer, insight));
    return state == Question.State.CHANGED ? ask(expedition, next) : Optional.empty();
  }

  /** Adds a stop, or writes one anew. */
  @Transactional
  public Optional<Refusal> put(Expedition expedition, ExpeditionStop stop) {
    store.hold(expedition);
    var refusal = stop.refusal().or(() -> writable(expedition.state().isWritable()));
    if (refusal.isEmpty()) {
      var number = stop.number() > 0 ? stop.number() : journeys.stops(expedition).size() + 1;
      journeys.put(
          expedition,
          new ExpeditionStop(
              number,
              stop.place(),
              stop.host(),
              stop.visitOn(),
              stop.consent(),
              stop.hasConsent() && stop.consentOn() == null ? days.today() : stop.consentOn(),
              stop.skipped(),
              stop.observations()));
    }
    return refusal;
  }

  static Optional<Refusal> writable(boolean isWritable) {
    return Said.unless(isWritable, "", "portfolio.expedition.refused.written");
  }
}
