package se.utmana.app.systemmap.format.read;

import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/**
 * A text file that is to be read.
 *
 * @param name of the file, for messages
 * @param language in which its texts are taken to be
 */
record Source(String name, String text, Language language) {

  Phrase phrase(String said) {
    return Phrase.of(language, said);
  }

  /** What the file is called without its ending, for a map that has no other title. */
  Phrase nameAsTitle() {
    int point = name.indexOf('.');
    return phrase((point > 0 ? name.substring(0, point) : name).replace('_', ' '));
  }
}
