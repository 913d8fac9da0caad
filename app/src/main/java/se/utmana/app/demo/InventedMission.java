package se.utmana.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utmana.app.mission.mandate.MandateType;
import se.utmana.app.mission.owner.Duty;
import se.utmana.app.mission.theory.Shelf;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Level;
import se.utmana.app.web.Phrase;

/**
 * What is made up around the mission of a space: organisations that do not exist, what they are
 * made to have measured and promised, and what is decided.
 *
 * @param background why the direction was chosen
 * @param organisations by what the case calls them
 * @param conflicts who is affected by each conflict of the case
 * @param barriers what is asked about each barrier of the case
 * @param assumptions how important and how uncertain each assumption of the case is
 * @param words what those who leave say to those who come, in the handover
 * @param adoption why the mission is adopted, null for one that stays a draft
 */
record InventedMission(
    String space,
    Phrase background,
    List<Organisation> organisations,
    Map<String, Way> goals,
    Map<String, Details> commitments,
    List<Duties> owners,
    List<Line> theory,
    Map<String, Phrase> conflicts,
    Map<String, Asked> barriers,
    Map<String, List<Integer>> assumptions,
    Phrase words,
    @Nullable Phrase adoption) {

  /** An organisation that does not exist. */
  record Organisation(String name, Phrase full, ActorType type, Level level) {}

  /** What lies on the way to a goal. */
  record Way(LocalDate baselineOn, List<Step> milestones, List<Measured> values) {}

  record Step(Phrase name, LocalDate due, @Nullable Double value) {}

  record Measured(LocalDate on, double value) {}

  /**
   * What the case does not say of a commitment.
   *
   * @param goal the goal that it serves, by what the case calls it
   * @param mandate what it rests on, null for none
   */
  record Details(
      @Nullable String goal, Phrase post, Phrase gain, @Nullable Held mandate, Phrase reason) {}

  record Held(
      MandateType type,
      Phrase scope,
      String reference,
      LocalDate from,
      @Nullable LocalDate until) {}

  /**
   * A duty.
   *
   * @param goal what the case calls the goal, null for the whole mission
   */
  record Duties(Duty duty, String organisation, Phrase post, @Nullable String goal) {}

  record Line(Shelf shelf, Phrase text) {}

  /**
   * What is asked about a barrier.
   *
   * @param days until when, counted from the day it is loaded
   */
  record Asked(Phrase question, int days) {}
}
