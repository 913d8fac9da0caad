package se.utmana.app.challenge.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * Many people choose between the same challenges, two at a time.
 *
 * @param code the word in its public address
 * @param round how many outcomes have been drawn up; it is counted anew only when five people have
 *     answered since
 */
public record Comparison(
    ComparisonId id,
    String code,
    Phrase title,
    Participation participation,
    boolean asksActorType,
    boolean illustrative,
    boolean isOpen,
    int round,
    LocalDate openedOn,
    List<Item> items) {

  /** What is worth choosing for one person: enough to tell, few enough to finish. */
  private static final int PAIRS_AN_ITEM = 2;

  private static final int MOST_PAIRS = 30;

  public Comparison {
    items = List.copyOf(items);
  }

  /** The same comparison, of these. */
  Comparison of(List<Item> compared) {
    return new Comparison(
        id,
        code,
        title,
        participation,
        asksActorType,
        illustrative,
        isOpen,
        round,
        openedOn,
        compared);
  }

  public boolean isForMembers() {
    return participation == Participation.MEMBERS;
  }

  /** Its public address. */
  public String path() {
    return "/r/" + code;
  }

  /** How many pairs there are. */
  public int pairs() {
    return items.size() * (items.size() - 1) / 2;
  }

  /** How many pairs a person is asked about before being thanked. */
  public int goal() {
    return Math.min(pairs(), Math.min(MOST_PAIRS, PAIRS_AN_ITEM * items.size()));
  }

  /** Why nobody can choose now, if nobody can. */
  public Optional<Refusal> refusal() {
    return isOpen ? Optional.empty() : Optional.of(Refusal.of("challenge.ranking.refused.closed"));
  }

  public Optional<Item> item(int number) {
    return number < 0 || number >= items.size() ? Optional.empty() : Optional.of(items.get(number));
  }
}
