package se.utmana.app.portfolio.experiment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Kind;
import se.utmana.app.portfolio.TimeBox;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/**
 * A bounded intervention that tests one hypothesis.
 *
 * @param version how many times the draft has been written
 * @param insight the insight that it comes from, null for none
 * @param follows the experiment that it repeats or adapts, null for none
 * @param digest of the design when it was locked, null until then
 * @param stoppedOn the day of the value that broke the stop rule, null for none
 */
public record Experiment(
    SpaceId space,
    ExperimentId id,
    Design design,
    ExperimentState state,
    int version,
    @Nullable UUID insight,
    @Nullable UUID follows,
    @Nullable String digest,
    @Nullable Instant lockedAt,
    @Nullable LocalDate stoppedOn) {

  public Phrase title() {
    return design.title();
  }

  public TimeBox box() {
    return design.box().orElseThrow();
  }

  public UUID challenge() {
    return design.requireChallenge();
  }

  /** Where it is read, below the space's address. */
  public String path() {
    return Kind.EXPERIMENT.path() + "/" + id;
  }

  /** Whether the design is what was locked. */
  public boolean isIntact() {
    return digest == null || digest.equals(design.digest());
  }

  /** The experiment as somebody read it in that version. */
  public Experiment at(int version) {
    return new Experiment(
        space, id, design, state, version, insight, follows, digest, lockedAt, stoppedOn);
  }

  Experiment with(Design other) {
    return new Experiment(
        space, id, other, state, version, insight, follows, digest, lockedAt, stoppedOn);
  }
}
