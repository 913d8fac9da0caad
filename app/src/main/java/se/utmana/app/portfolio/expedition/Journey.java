package se.utmana.app.portfolio.expedition;

import java.util.List;
import se.utmana.app.web.Phrase;

/**
 * An expedition with everything that its rules look at.
 *
 * @param insights how many insights have come of it
 */
public record Journey(
    Expedition expedition, List<Question> questions, List<ExpeditionStop> stops, int insights) {

  public Journey {
    questions = List.copyOf(questions);
    stops = List.copyOf(stops);
  }

  public boolean hasOpenQuestion() {
    return questions.stream().anyMatch(Question::isOpen);
  }

  public int observations() {
    return stops.stream().mapToInt(ExpeditionStop::observations).sum();
  }

  /** The stops that are neither visited nor skipped. */
  public List<Phrase> waiting() {
    return stops.stream().filter(ExpeditionStop::isWaiting).map(ExpeditionStop::place).toList();
  }
}
