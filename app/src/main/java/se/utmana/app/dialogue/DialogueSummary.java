package se.utmana.app.dialogue;

/** A dialogue as one line of a list, with how many took part in what. */
public record DialogueSummary(
    Dialogue dialogue, int voters, int votes, int statements, int waiting) {

  /** Whether anybody has voted. */
  public boolean hasVotes() {
    return votes > 0;
  }
}
