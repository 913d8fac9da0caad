package se.utmana.app.systemmap.comment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.SwedishTime;

/**
 * What somebody said of a factor or a link.
 *
 * @param element the factor or link
 * @param author the account, or a number that leads to nobody once the account is gone
 * @param actor whom the author represents, null for nobody
 * @param role the key of the author's role in the space
 */
public record Comment(
    UUID id,
    UUID element,
    UUID author,
    @Nullable UUID actor,
    String role,
    String text,
    String source,
    boolean removed,
    Instant writtenAt) {

  static final int TEXT_LENGTH = 2000;
  static final int SOURCE_LENGTH = 500;

  static Optional<Refusal> refusal(String text, String source) {
    if (text.isBlank()) {
      return Optional.of(Refusal.at("text", "systemmap.refused.comment"));
    }
    if (text.length() > TEXT_LENGTH) {
      return Optional.of(Refusal.at("text", "systemmap.refused.long", TEXT_LENGTH));
    }
    return source.length() > SOURCE_LENGTH
        ? Optional.of(Refusal.at("source", "systemmap.refused.long", SOURCE_LENGTH))
        : Optional.empty();
  }

  /** The day, as people in Sweden count it. */
  LocalDate day() {
    return SwedishTime.dayOf(writtenAt);
  }
}
