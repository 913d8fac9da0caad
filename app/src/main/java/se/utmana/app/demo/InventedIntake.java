package se.utmana.app.demo;

import java.util.List;
import se.utmana.app.challenge.intake.Welcome;
import se.utmana.app.web.Phrase;

/**
 * What is made up about how challenges come to a space.
 *
 * @param ranking what an open ranking of them asks
 */
record InventedIntake(
    String space, Welcome welcome, List<Sent> submissions, Merged merged, Phrase ranking) {

  /** Something that nobody sent in. */
  record Sent(Phrase title, Phrase text, Phrase affected) {}

  /**
   * A challenge that goes up in another.
   *
   * @param into the title of the other
   */
  record Merged(Phrase title, Phrase text, Phrase into, Phrase reason) {}
}
