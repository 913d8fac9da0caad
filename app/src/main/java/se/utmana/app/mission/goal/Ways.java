package se.utmana.app.mission.goal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.Written;
import se.utmana.app.space.Role;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** What lies between a goal's baseline and its target: milestones, and what was measured. */
@Component
public class Ways {

  private final WayStore store;
  private final Journal journal;

  Ways(WayStore store, Journal journal) {
    this.store = store;
    this.journal = journal;
  }

  /** Sets a milestone. */
  @Transactional
  public Optional<Refusal> add(
      Goal goal, Phrase name, @Nullable LocalDate due, @Nullable Double value) {
    var refusal = Written.needed("name", name, Written.LINE);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (due == null) {
      return Optional.of(Refusal.at("due", "mission.goal.refused.due"));
    }
    if (value != null && !Double.isFinite(value)) {
      return Optional.of(Refusal.at("value", "mission.goal.refused.number"));
    }
    store.addMilestone(goal.space(), goal.id(), name, due, value);
    note(goal, "mission.done.milestone.add", name);
    return Optional.empty();
  }

  /** A milestone was reached today. */
  @Transactional
  public void reach(Goal goal, UUID milestone) {
    if (store.reach(goal.space(), goal.id(), milestone, journal.today())) {
      note(goal, "mission.done.milestone.reach", nameOf(goal, milestone));
    }
  }

  /** Takes a milestone away that is not reached. */
  @Transactional
  public void drop(Goal goal, UUID milestone) {
    if (store.removeMilestone(goal.space(), goal.id(), milestone)) {
      note(goal, "mission.done.milestone.remove", nameOf(goal, milestone));
    }
  }

  private static Phrase nameOf(Goal goal, UUID milestone) {
    return goal.milestones().stream()
        .filter(one -> one.id().equals(milestone))
        .findFirst()
        .map(Milestone::name)
        .orElse(Phrase.EMPTY);
  }

  /** Keeps what was measured; it cannot lie in the future, and it says where it is written. */
  @Transactional
  public Optional<Refusal> measure(
      Goal goal, @Nullable LocalDate on, @Nullable Double value, String source) {
    if (value == null || !Double.isFinite(value)) {
      return Optional.of(Refusal.at("value", "mission.goal.refused.number"));
    }
    if (on == null || on.isAfter(journal.today())) {
      return Optional.of(Refusal.at("on", "mission.goal.refused.on"));
    }
    if (source.isBlank()) {
      return Optional.of(Refusal.at("source", "mission.goal.refused.source"));
    }
    store.measure(goal.space(), new Value(goal.id(), on, value, source.strip()));
    return Optional.empty();
  }

  private void note(Goal goal, String what, Phrase about) {
    journal.add(
        goal.space(),
        goal.mission(),
        goal.id().value(),
        new Journal.Note(what, about, Role.PROCESS_LEADER, Phrase.EMPTY));
  }
}
