package se.utmana.app.learning.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.portfolio.Decimal;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** A conversation as it is planned on the page. */
record ConversationForm(
    @Nullable ConversationKind kind,
    @Nullable String purpose,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
    @Nullable String hours,
    @Nullable List<UUID> invited) {

  ConversationDraft draft(Language language) {
    return new ConversationDraft(
        kind,
        Phrase.of(language, text(purpose)),
        day,
        Decimal.parse(text(hours)),
        invited == null ? List.of() : invited,
        false);
  }

  boolean isInvited(UUID actor) {
    return invited != null && invited.contains(actor);
  }

  static String text(@Nullable String written) {
    return Objects.requireNonNullElse(written, "").strip();
  }
}
