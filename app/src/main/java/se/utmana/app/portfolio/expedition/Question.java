package se.utmana.app.portfolio.expedition;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What an expedition wants to understand. A question is open: a guess belongs in an experiment, a
 * target in a mission.
 *
 * @param answer what came of it; empty as long as it is open
 * @param insight the insight that answered or changed it
 */
public record Question(
    int number, Phrase text, State state, Phrase answer, @Nullable UUID insight) {

  private static final Pattern GUESS =
      Pattern.compile(
          "\\b(om|if)\\b.+\\b(så|then)\\b|\\bhypotes|\\bhypothesis",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern TARGET =
      Pattern.compile(
          "\\b(minst|högst|målet är|målvärde|at least|at most|target)\\b.*\\d"
              + "|\\d+\\s*(%|procent\\b|percent\\b)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** How far a question has come. */
  public enum State {
    OPEN,
    ANSWERED,
    CHANGED,
    DROPPED;

    /** The key of its name. */
    public String key() {
      return "portfolio.question.state." + name().toLowerCase(Locale.ROOT);
    }
  }

  public static Question open(int number, Phrase text) {
    return new Question(number, text, State.OPEN, Phrase.EMPTY, null);
  }

  /** Why a text is no open question, if it is none. */
  public static Optional<Refusal> refusal(String field, Phrase text) {
    var said = Said.needed(field, text, Said.LINE);
    if (said.isPresent()) {
      return said;
    }
    for (var one : text.byLanguage().values()) {
      var words = one.toLowerCase(Locale.ROOT);
      if (GUESS.matcher(words).find()) {
        return Optional.of(Refusal.at(field, "portfolio.question.refused.guess"));
      }
      if (TARGET.matcher(words).find()) {
        return Optional.of(Refusal.at(field, "portfolio.question.refused.target"));
      }
      if (!one.endsWith("?")) {
        return Optional.of(Refusal.at(field, "portfolio.question.refused.mark", one));
      }
    }
    return Optional.empty();
  }

  /** Why it cannot come to that, if it cannot. */
  public Optional<Refusal> refusal(State to, Phrase answer) {
    return Said.first(
        Said.unless(to != State.OPEN, "state", "portfolio.question.refused.open"),
        Said.needed("answer", answer, Said.TEXT));
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }
}
