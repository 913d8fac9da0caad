package se.utmana.app.mission.alignment;

import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/**
 * Something that is missing or does not hold, with what to do about it.
 *
 * @param about what it is about, empty for the whole mission
 * @param detail a day that the text tells, or the key of a level; empty for neither
 * @param below where one can do something about it, under the mission's address
 */
public record Gap(Kind kind, Phrase about, String detail, String below) {

  /** What is missing, the most serious first. */
  public enum Kind {
    UNANSWERED,
    NOTHING_BEYOND,
    NO_BASELINE,
    NO_DECIDER,
    TWO_ACCOUNTABLE,
    LEVEL_MISSING,
    BARRIER_OVERDUE,
    THREATENED,
    NO_MANDATE,
    MANDATE_ENDS,
    ONE_ORGANISATION,
    HELD_BY_PERSON;

    String key() {
      return "mission.gap." + name();
    }
  }

  /** What is missing, as a sentence. */
  public String told(Texts texts) {
    return texts.get(kind.key(), detail(texts));
  }

  /** What to do about it. */
  public String advice(Texts texts) {
    return texts.get(kind.key() + ".do", detail(texts));
  }

  private String detail(Texts texts) {
    return kind == Kind.LEVEL_MISSING ? texts.get(detail) : detail;
  }
}
