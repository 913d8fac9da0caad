package se.utmana.app.dialogue.sheet;

import java.util.Locale;
import java.util.Optional;
import se.utmana.analysis.opinion.Vote;

/** The keys that stand for answers when sheets are typed in: those printed above the boxes. */
enum AnswerKey {
  AGREE("1", "a"),
  DISAGREE("2", "d"),
  PASS("3", "p");

  private final String digit;
  private final String letter;

  AnswerKey(String digit, String letter) {
    this.digit = digit;
    this.letter = letter;
  }

  /** The digit above the box. */
  String digit() {
    return digit;
  }

  Vote vote() {
    return Vote.valueOf(name());
  }

  static AnswerKey of(Vote vote) {
    return valueOf(vote.name());
  }

  /** The answer that a key stands for, empty for any other key. */
  static Optional<AnswerKey> parse(String typed) {
    var key = typed.strip().toLowerCase(Locale.ROOT);
    for (var one : values()) {
      if (one.digit.equals(key) || one.letter.equals(key)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
