package se.utmana.app.systemmap.change;

import java.util.List;
import se.utmana.app.web.Refusal;

/** What came of commands: all of them were carried out, or none. */
public sealed interface Outcome {

  /**
   * They were carried out.
   *
   * @param changes what they changed; nothing when all was so already
   */
  record Done(int number, List<Change> changes) implements Outcome {}

  /** Somebody else wrote the same fields meanwhile. */
  record Clashed(List<Clash> clashes) implements Outcome {}

  /** A rule said no. */
  record Refused(Refusal refusal) implements Outcome {}

  static Outcome no(String key, Object... arguments) {
    return new Refused(Refusal.of(key, arguments));
  }
}
