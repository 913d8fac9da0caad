package se.utmana.app.dialogue.channel;

import java.util.Locale;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.space.Space;
import se.utmana.app.web.Language;
import se.utmana.app.web.paper.Paper;

/**
 * A poster that leads into a dialogue.
 *
 * @param address the public address as people type it
 * @param qr the same address as an image
 */
record PosterPaper(
    Dialogue dialogue, Space space, Language language, Size size, String address, String qr)
    implements Paper {

  private static final int LONGEST = 360;

  /** The sizes that printers have paper for. */
  enum Size {
    A4,
    A3;

    String css() {
      return "poster-" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Long questions stand in smaller letters. */
  String css() {
    var length = dialogue.question().in(language).length();
    return size.css() + (length > 110 ? " long" : length > 55 ? " middle" : "");
  }

  String context() {
    var first = dialogue.context().in(language).strip().split("\\R\\s*\\R", 2)[0];
    var end = first.lastIndexOf(' ', LONGEST);
    return first.length() <= LONGEST ? first : first.substring(0, end < 0 ? LONGEST : end) + " …";
  }
}
