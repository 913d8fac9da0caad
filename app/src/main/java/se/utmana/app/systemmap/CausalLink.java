package se.utmana.app.systemmap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * A directed influence of one factor on another.
 *
 * @param strength 1 weak, 2 clear, 3 strong
 * @param delayed whether the effect comes long after the cause
 * @param claim how it works, in a sentence
 * @param sourcesFor what speaks for it, a source a line, may be empty
 * @param sourcesAgainst what speaks against it, a source a line, may be empty
 * @param standsFor the records of the space that it stands for
 */
public record CausalLink(
    LinkId id,
    FactorId from,
    FactorId to,
    Sign sign,
    int strength,
    boolean delayed,
    Phrase claim,
    String sourcesFor,
    String sourcesAgainst,
    Basis basis,
    Confidence confidence,
    List<UUID> standsFor) {

  public static final int STRONGEST = 3;
  public static final int CLAIM_LENGTH = 1000;

  public CausalLink {
    sign = Objects.requireNonNullElse(sign, Sign.UNKNOWN);
    strength = strength == 0 ? 2 : strength;
    claim = Objects.requireNonNullElse(claim, Phrase.EMPTY);
    sourcesFor = Objects.requireNonNullElse(sourcesFor, "").strip();
    sourcesAgainst = Objects.requireNonNullElse(sourcesAgainst, "").strip();
    basis = Objects.requireNonNullElse(basis, Basis.ASSUMPTION);
    confidence = Objects.requireNonNullElse(confidence, Confidence.MEDIUM);
    standsFor = standsFor == null ? List.of() : List.copyOf(standsFor);
  }

  /** A link of which nothing but its sign and its delay is known. */
  public CausalLink(LinkId id, FactorId from, FactorId to, Sign sign, boolean delayed) {
    this(
        id,
        from,
        to,
        sign,
        2,
        delayed,
        Phrase.EMPTY,
        "",
        "",
        Basis.ASSUMPTION,
        Confidence.MEDIUM,
        List.of());
  }

  /** Why it cannot stand as it is, if it cannot. */
  public Optional<Refusal> refusal() {
    if (from.equals(to)) {
      return Optional.of(Refusal.at("to", "systemmap.refused.itself"));
    }
    if (strength < 1 || strength > STRONGEST) {
      return Optional.of(Refusal.at("strength", "systemmap.refused.strength"));
    }
    if (basis == Basis.SOURCE && sourcesFor.isEmpty()) {
      return Optional.of(Refusal.at("sourcesFor", "systemmap.refused.source"));
    }
    if (standsFor.size() > Factor.MOST_RECORDS) {
      return Optional.of(Refusal.at("standsFor", "systemmap.refused.many", Factor.MOST_RECORDS));
    }
    return Lengths.check("claim", claim, CLAIM_LENGTH)
        .or(() -> Lengths.check("sourcesFor", sourcesFor, Factor.TEXT_LENGTH))
        .or(() -> Lengths.check("sourcesAgainst", sourcesAgainst, Factor.TEXT_LENGTH));
  }

  /** The sources that speak for it, one by one. */
  public List<String> forIt() {
    return lines(sourcesFor);
  }

  /** The sources that speak against it, one by one. */
  public List<String> againstIt() {
    return lines(sourcesAgainst);
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
