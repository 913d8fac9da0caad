package se.utmana.app.portfolio.expedition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.TimeBox;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What an expedition is to be. It has questions and no target: see {@link Question}.
 *
 * @param challenge the challenge that it traces up to
 * @param lever the leverage point that it looks at, by its identity in the index
 * @param leader the account of whoever leads it, null while nobody does
 * @param crew the actors of the space that go along
 */
public record ExpeditionPlan(
    Phrase title,
    @Nullable UUID challenge,
    @Nullable UUID lever,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable UUID leader,
    List<UUID> crew,
    boolean illustrative) {

  /** The longest that an expedition may take. */
  public static final int LONGEST = 180;

  public static final int FEWEST_ORGANISATIONS = 2;

  public ExpeditionPlan {
    crew = crew.stream().distinct().toList();
  }

  /** Why it cannot be planned so, if it cannot. */
  public Optional<Refusal> refusal() {
    return Said.first(
        Said.needed("title", title, Said.TITLE),
        Said.unless(challenge != null, "challenge", "portfolio.refused.challenge"),
        Said.unless(from != null, "from", "portfolio.refused.from"),
        Said.unless(to != null, "to", "portfolio.refused.to"),
        box().flatMap(box -> box.refusal(LONGEST)));
  }

  public Optional<TimeBox> box() {
    return from == null || to == null ? Optional.empty() : Optional.of(new TimeBox(from, to));
  }

  public TimeBox requireBox() {
    return box().orElseThrow(() -> new IllegalStateException("A plan without days was stored"));
  }

  public UUID requireChallenge() {
    if (challenge == null) {
      throw new IllegalStateException("A plan without a challenge was stored");
    }
    return challenge;
  }
}
