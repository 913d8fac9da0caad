package se.utmana.app.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.document.kind.DocumentKind;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Sha256;

/**
 * A document of a space.
 *
 * @param subject the one record that it is about, nothing for the whole space
 * @param registry its number in the register of the space
 * @param frozen what was decided, nothing before
 */
public record Document(
    SpaceId space,
    UUID id,
    DocumentKind kind,
    Language language,
    String title,
    @Nullable UUID subject,
    DocumentState state,
    String registry,
    LocalDate createdOn,
    @Nullable Frozen frozen) {

  /**
   * What was decided, letter by letter.
   *
   * @param text the paper as JSON
   * @param digest SHA-256 of the text
   */
  public record Frozen(String text, String digest, LocalDate on, String reference) {

    /** Whether the text is still the one that was decided. */
    public boolean isIntact() {
      return Sha256.hex(text).equals(digest);
    }
  }

  public Phrase name() {
    return Phrase.of(language, title);
  }

  /** Where it is read, below the space's address. */
  public String path() {
    return "documents/" + id;
  }
}
