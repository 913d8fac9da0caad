package se.utmana.app.mission.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.mission.alignment.Gap;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/**
 * The facts of a handover, as they were when it was frozen: nothing but values, so that it can be
 * read in ten years.
 *
 * @param endings what ends around the election
 */
public record Snapshot(
    LocalDate election, LocalDate taken, List<MissionFacts> missions, List<Ending> endings) {

  /** A mission as it stood. */
  public record MissionFacts(
      String id,
      Phrase direction,
      String state,
      int version,
      List<GoalFacts> goals,
      List<PromiseFacts> commitments,
      List<BarrierFacts> barriers,
      List<ConflictFacts> conflicts,
      List<GapFacts> gaps) {}

  /** A goal as it stood. */
  public record GoalFacts(
      Phrase name,
      String unit,
      @Nullable Double baseline,
      @Nullable LocalDate baselineOn,
      @Nullable Double now,
      @Nullable LocalDate nowOn,
      @Nullable Double target,
      @Nullable LocalDate targetOn) {}

  /** A commitment as it stood. */
  public record PromiseFacts(
      Phrase text,
      Phrase organisation,
      Phrase post,
      LocalDate due,
      String state,
      @Nullable LocalDate mandateUntil) {}

  public record BarrierFacts(Phrase text, Phrase owner, LocalDate due, String state) {}

  public record ConflictFacts(Phrase one, Phrase other, int score, String state) {}

  /** What was missing. */
  public record GapFacts(String kind, Phrase about, String detail) {

    /** What was missing, as a sentence. */
    public String told(Texts texts) {
      return new Gap(Gap.Kind.valueOf(kind), about, detail, "").told(texts);
    }
  }

  /**
   * Something that ends.
   *
   * @param kind the key of what it is
   * @param who the organisation, empty for a goal
   */
  public record Ending(LocalDate day, String kind, Phrase what, Phrase who) {}
}
