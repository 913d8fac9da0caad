package se.utmana.app.dialogue.answer;

/** How many of the statements of a dialogue have been answered. */
public record Share(int answered, int all) {

  public double value() {
    return all == 0 ? 0 : (double) answered / all;
  }

  public boolean isNone() {
    return answered == 0;
  }
}
