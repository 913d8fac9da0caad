package se.utmana.app.mission.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.mission.alignment.Gap.Kind;
import se.utmana.app.mission.commitment.Commitment;
import se.utmana.app.mission.commitment.CommitmentState;
import se.utmana.app.mission.goal.Goal;
import se.utmana.app.mission.owner.Duty;
import se.utmana.app.space.Level;
import se.utmana.app.web.Phrase;

/** Finds what is missing in a mission. */
final class GapFinder {

  private final Standing standing;
  private final List<Gap> gaps = new ArrayList<>();

  private GapFinder(Standing standing) {
    this.standing = standing;
  }

  /** The gaps, the most serious first. */
  static List<Gap> find(Standing standing) {
    if (!standing.mission().state().isCurrent()) {
      return List.of();
    }
    var finder = new GapFinder(standing);
    finder.mission();
    standing.goals().forEach(finder::goal);
    finder.levels();
    finder.commitments();
    finder.barriers();
    finder.gaps.sort(Comparator.comparing(Gap::kind));
    return List.copyOf(finder.gaps);
  }

  private void mission() {
    standing
        .unanswered()
        .ifPresent(
            election -> add(Kind.UNANSWERED, Phrase.EMPTY, election.toString(), "decisions"));
    var election = standing.election();
    var goals = standing.goals();
    if (goals.stream().noneMatch(one -> one.aim().reachesBeyond(election))) {
      var below = goals.isEmpty() ? "goals/new" : "goals/" + goals.getFirst().id();
      add(Kind.NOTHING_BEYOND, Phrase.EMPTY, election.toString(), below);
    }
  }

  private void goal(Goal goal) {
    if (goal.aim().baseline() == null) {
      add(Kind.NO_BASELINE, goal.name(), "", "goals/" + goal.id());
    }
    if (having(goal, Duty.DECIDES) == 0) {
      add(Kind.NO_DECIDER, goal.name(), "", "owners");
    }
    if (having(goal, Duty.ACCOUNTABLE) > 1) {
      add(Kind.TWO_ACCOUNTABLE, goal.name(), "", "owners");
    }
  }

  private long having(Goal goal, Duty duty) {
    return standing.owners().stream()
        .filter(one -> one.duty() == duty && one.isFor(goal.id()))
        .count();
  }

  private void levels() {
    var there = standing.holding().stream().map(standing::level).toList();
    Stream.of(Level.values())
        .filter(level -> !there.contains(level) && !standing.joined().contains(level))
        .forEach(level -> add(Kind.LEVEL_MISSING, Phrase.EMPTY, level.key(), "commitments"));
    var organisations =
        standing.holding().stream().map(one -> one.promise().actor()).distinct().toList();
    if (organisations.size() == 1 && standing.holding().size() > 1) {
      var name = standing.cast().actor(organisations.getFirst()).name();
      add(Kind.ONE_ORGANISATION, name, "", "commitments");
    }
  }

  private void commitments() {
    standing.commitments().stream().filter(one -> one.state().isOpen()).forEach(this::commitment);
  }

  private void commitment(Commitment one) {
    var about = one.promise().text();
    var below = "commitments/" + one.id();
    if (one.promise().namesAPerson(standing.people())) {
      add(Kind.HELD_BY_PERSON, about, "", below);
    }
    if (one.state() == CommitmentState.PROPOSED) {
      return;
    }
    if (one.state() == CommitmentState.THREATENED) {
      add(Kind.THREATENED, about, "", below);
    }
    var mandate = standing.mandate(one);
    if (mandate.isEmpty()) {
      add(Kind.NO_MANDATE, about, "", below);
    } else if (mandate.get().endsBefore(needed(one))) {
      var until = String.valueOf(mandate.get().until());
      add(Kind.MANDATE_ENDS, about, until, below);
    }
  }

  /** Until when a mandate has to hold: the promise's own day, or the next milestone of its goal. */
  private LocalDate needed(Commitment one) {
    var due = one.promise().due();
    return standing.goals().stream()
        .filter(goal -> goal.id().equals(one.promise().goal()))
        .flatMap(goal -> goal.nextDay().stream())
        .filter(day -> day.isAfter(due))
        .findFirst()
        .orElse(due);
  }

  private void barriers() {
    standing.barriers().stream()
        .filter(one -> one.isOverdue(standing.today()))
        .forEach(
            one -> {
              var below = "barriers/" + one.id();
              var due = one.due().toString();
              add(Kind.BARRIER_OVERDUE, one.obstacle().text(), due, below);
            });
  }

  private void add(Kind kind, Phrase about, String detail, String below) {
    gaps.add(new Gap(kind, about, detail, below));
  }
}
