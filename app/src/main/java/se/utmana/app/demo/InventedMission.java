package se.utmana.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utmana.app.mission.mandate.MandateType;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Level;
import se.utmana.app.web.Phrase;

/**
 * What is made up around the mission of a space: organisations that do not exist, what they are
 * made to have measured and promised, and what is decided.
 *
 * @param background why the direction was chosen
 * @param organisations by what the case calls them
 * @param adoption why the mission is adopted, null for one that stays a draft
 */
record InventedMission(
    String space,
    Phrase background,
    List<Organisation> organisations,
    Map<String, Way> goals,
    Map<String, Details> commitments,
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
}
