package se.utmana.app.dialogue.polis;

/**
 * A statement of a Polis conversation.
 *
 * @param id its number there
 * @param time milliseconds since 1970, 0 where the files do not say
 * @param author who wrote it, empty where the files do not say
 * @param text empty where the files do not hold it
 * @param moderation 1 accepted, 0 not looked at, −1 taken out
 * @param meta whether it is about the voter
 * @param seed whether it was there from the start
 */
public record PolisStatement(
    String id, long time, String author, String text, int moderation, boolean meta, boolean seed) {

  static PolisStatement unknown(String id) {
    return new PolisStatement(id, 0, "", "", 1, false, false);
  }

  /** Whether it was moderated out. */
  public boolean isModeratedOut() {
    return moderation < 0;
  }
}
