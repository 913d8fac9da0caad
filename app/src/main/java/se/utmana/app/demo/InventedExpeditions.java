package se.utmana.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.expedition.ExpeditionMove;
import se.utmana.app.portfolio.expedition.ExpeditionPlan;
import se.utmana.app.portfolio.expedition.ExpeditionStop;
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.portfolio.expedition.Itinerary;
import se.utmana.app.portfolio.expedition.Question;
import se.utmana.app.portfolio.expedition.Reflection;
import se.utmana.app.portfolio.observation.Insights;
import se.utmana.app.portfolio.observation.ObservationDraft;
import se.utmana.app.portfolio.observation.Observations;
import se.utmana.app.space.Actor;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** Brings the expeditions that are made up, by the same rules as those that people plan. */
@Component
class InventedExpeditions {

  /** Nobody: an invented expedition is led by nobody real. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final Expeditions expeditions;
  private final Itinerary itinerary;
  private final Observations observations;
  private final Insights insights;
  private final Days days;

  InventedExpeditions(
      Expeditions expeditions,
      Itinerary itinerary,
      Observations observations,
      Insights insights,
      Days days) {
    this.expeditions = expeditions;
    this.itinerary = itinerary;
    this.observations = observations;
    this.insights = insights;
    this.days = days;
  }

  void load(
      InventedExpedition invented,
      SpaceId space,
      ChallengeId challenge,
      Map<String, Actor> made,
      InventedLevers levers) {
    var expedition = plan(invented, space, challenge, made, levers);
    addStops(invented, expedition);
    move(expedition, ExpeditionMove.DEPART);
    observe(invented, again(expedition));
    if (invented.reflection() != null) {
      skipStops(invented, expedition);
      move(expedition, ExpeditionMove.RETURN);
      understand(invented, expedition, invented.reflection());
    }
  }

  private Expedition plan(
      InventedExpedition invented,
      SpaceId space,
      ChallengeId challenge,
      Map<String, Actor> made,
      InventedLevers levers) {
    var plan =
        new ExpeditionPlan(
            Objects.requireNonNull(invented.title()),
            challenge.value(),
            levers.of(invented.lever()),
            today().plusDays(invented.from()),
            today().plusDays(invented.to()),
            NOBODY,
            invented.crew().stream().map(id -> actor(made, id)).toList(),
            true);
    var question = Objects.requireNonNull(invented.question());
    return switch (expeditions.plan(space, plan, List.of(question), null)) {
      case Expeditions.Outcome.Planned planned -> planned.expedition();
      case Expeditions.Outcome.Refused refused ->
          throw new IllegalStateException(refused.refusal().toString());
    };
  }

  private static UUID actor(Map<String, Actor> made, String id) {
    return Objects.requireNonNull(made.get(id), id).id().value();
  }

  private void addStops(InventedExpedition invented, Expedition expedition) {
    var places = InventedPortfolio.orNone(invented.stops());
    for (int i = 0; i < places.size(); i++) {
      require(itinerary.put(expedition, stop(invented, 0, i, Phrase.EMPTY)));
    }
  }

  private void skipStops(InventedExpedition invented, Expedition expedition) {
    var skipped = invented.skipped();
    if (skipped != null) {
      skipped.forEach(
          (i, why) -> require(itinerary.put(expedition, stop(invented, i + 1, i, why))));
    }
  }

  private ExpeditionStop stop(InventedExpedition invented, int number, int i, Phrase skipped) {
    var places = InventedPortfolio.orNone(invented.stops());
    var visit = today().plusDays(invented.from() + 7);
    return new ExpeditionStop(
        number,
        places.get(i),
        invented.hosts().get(i),
        visit,
        skipped.isEmpty() ? invented.consent() : Phrase.EMPTY,
        skipped.isEmpty() ? today().plusDays(invented.from()) : null,
        skipped,
        0);
  }

  private void observe(InventedExpedition invented, Expedition expedition) {
    var texts = InventedPortfolio.orNone(invented.observations());
    for (int i = 0; i < texts.size(); i++) {
      var stop = invented.observedAt().get(i) + 1;
      var day = today().plusDays(invented.from() + 7);
      var key = invented.id() + "-" + i;
      var draft = new ObservationDraft(stop, texts.get(i), day, null, null, key);
      require(observations.note(expedition, draft));
    }
  }

  private void understand(
      InventedExpedition invented, Expedition expedition, InventedExpedition.Reflected reflected) {
    var home = again(expedition);
    var seen =
        observations.list(home.space(), home.id().value()).stream().map(one -> one.id()).toList();
    var surprise = Objects.requireNonNull(invented.surprise());
    for (var text : InventedPortfolio.orNone(invented.insights())) {
      insights.write(home, text, surprise, seen, Role.PROCESS_LEADER);
    }
    var insight =
        insights.list(home.space(), home.id().value()).stream()
            .map(one -> one.id())
            .findFirst()
            .orElse(null);
    var answer = Objects.requireNonNull(invented.answer());
    var question = expeditions.journey(home).questions().getFirst();
    require(
        itinerary.settle(home, question, Question.State.ANSWERED, answer, Phrase.EMPTY, insight));
    var reflection =
        new Reflection(today(), reflected.who(), reflected.text(), reflected.hostsTold());
    require(
        expeditions.move(
            home, ExpeditionMove.CLOSE, Role.PROCESS_LEADER, Phrase.EMPTY, reflection));
  }

  private void move(Expedition expedition, ExpeditionMove move) {
    require(expeditions.move(expedition, move, Role.PROCESS_LEADER, Phrase.EMPTY));
  }

  private Expedition again(Expedition expedition) {
    return expeditions.enter(expedition.space(), expedition.id().value());
  }

  private LocalDate today() {
    return days.today();
  }

  private static void require(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new IllegalStateException(reason.toString());
        });
  }
}
