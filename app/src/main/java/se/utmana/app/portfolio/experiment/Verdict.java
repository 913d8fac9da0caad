package se.utmana.app.portfolio.experiment;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.analysis.trial.Outcome;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What was decided after an experiment. It asks for the same whether the experiment went well or
 * not.
 *
 * @param learned what is known now and was not known before
 * @param onward who takes it over, where it is tried next, or what is changed
 */
public record Verdict(
    @Nullable Decision decision,
    @NotNull Phrase learned,
    @NotNull Phrase reasons,
    @NotNull Phrase onward) {

  /** What comes next. */
  public enum Decision {
    STOP,
    /** Something is changed and tried again, in an experiment of its own. */
    ADAPT,
    /** The same is tried again. */
    REPEAT,
    /** It becomes the ordinary way of working, and somebody takes it over. */
    SCALE,
    /** It is tried in another place. */
    SPREAD;

    /** The key of its name. */
    public String key() {
      return "portfolio.verdict." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether another experiment follows. */
    public boolean isTriedAgain() {
      return this == ADAPT || this == REPEAT || this == SPREAD;
    }
  }

  /** Why it cannot be decided so after that outcome, if it cannot. */
  Optional<Refusal> refusal(Outcome outcome) {
    return Said.first(
        Said.needed("learned", learned, Said.TEXT),
        Said.needed("reasons", reasons, Said.TEXT),
        Said.unless(decision != null, "decision", "portfolio.verdict.refused.none"),
        allowed(outcome));
  }

  private Optional<Refusal> allowed(Outcome outcome) {
    return switch (decision) {
      case null -> Optional.empty();
      case STOP, REPEAT -> Said.allowed("onward", onward, Said.LINE);
      case ADAPT -> Said.needed("onward", onward, Said.LINE);
      case SCALE ->
          Said.first(
              Said.unless(
                  outcome == Outcome.SUPPORTED, "decision", "portfolio.verdict.refused.scale"),
              Said.needed("onward", onward, Said.LINE));
      case SPREAD ->
          Said.first(
              Said.unless(
                  outcome != Outcome.NOT_SUPPORTED, "decision", "portfolio.verdict.refused.spread"),
              Said.needed("onward", onward, Said.LINE));
    };
  }
}
