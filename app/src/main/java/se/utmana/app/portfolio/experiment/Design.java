package se.utmana.app.portfolio.experiment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.TimeBox;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is settled before an experiment starts. From its start on the design is never
 * changed; its digest tells whether it is what was locked.
 *
 * @param challenge the challenge that it traces up to
 */
public record Design(
    @NotNull Phrase title,
    @Nullable UUID challenge,
    @NotNull @Valid Hypothesis hypothesis,
    @NotNull Method method,
    @NotNull @Valid Metric metric,
    @NotNull @Valid StopRule stopRule,
    @NotNull @Valid Care care,
    @NotNull @Valid Prediction prediction,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean illustrative) {

  /** The longest that an experiment may take. */
  public static final int LONGEST = 365;

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Why it cannot even be a draft, if it cannot: what it hangs on, and when. */
  Optional<Refusal> draftRefusal() {
    return Said.first(
        Said.needed("title", title, Said.TITLE),
        Said.unless(challenge != null, "challenge", "portfolio.refused.challenge"),
        Said.unless(from != null, "from", "portfolio.refused.from"),
        Said.unless(to != null, "to", "portfolio.refused.to"),
        box().flatMap(box -> box.refusal(LONGEST)));
  }

  /** Why it cannot be locked and started, if it cannot. */
  public Optional<Refusal> lockRefusal(LocalDate today) {
    return Said.first(
        draftRefusal(),
        hypothesis.refusal(),
        prediction.refusal(),
        metric.refusal(),
        stopRule.refusal(),
        care.refusal(today),
        Said.unless(
            box().filter(box -> !box.isOver(today)).isPresent(),
            "to",
            "portfolio.design.refused.over"));
  }

  Optional<TimeBox> box() {
    return from == null || to == null ? Optional.empty() : Optional.of(new TimeBox(from, to));
  }

  UUID requireChallenge() {
    if (challenge == null) {
      throw new IllegalStateException("A design without a challenge was stored");
    }
    return challenge;
  }

  String toJson() {
    return JSON.writeValueAsString(this);
  }

  static Design parse(String json) {
    return JSON.readValue(json, Design.class);
  }

  /** SHA-256 of the design as JSON, its fields in their order. */
  public String digest() {
    return Sha256.hex(toJson());
  }
}
