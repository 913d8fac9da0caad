package se.utmana.app.challenge;

import java.util.Locale;

/** Where a challenge is in its life. {@link Move} says how it gets from one to the next. */
public enum Stage {
  /** Somebody has written it; nobody has judged it yet. */
  SUBMITTED,
  /** Many actors judge how relevant it is to work on together. */
  UNDER_ASSESSMENT,
  /** Decided to be relevant; the work has not begun. */
  RELEVANT,
  /** The space works with it. */
  ACTIVE,
  /** Put aside until a day when it is looked at again. */
  DORMANT,
  /** Decided not to be for this space; can be taken up again when something new is known. */
  DECLINED,
  /** The work is done. */
  CLOSED,
  /** Gone up in another challenge, where the work goes on. */
  MERGED;

  /** The stage as in text keys: {@code active}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its name. */
  public String key() {
    return "challenge.stage." + code();
  }

  /** Whether something is being done about it, or is about to be. */
  public boolean isCurrent() {
    return switch (this) {
      case SUBMITTED, UNDER_ASSESSMENT, RELEVANT, ACTIVE -> true;
      case DORMANT, DECLINED, CLOSED, MERGED -> false;
    };
  }
}
