package se.utmana.app.learning.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * A conversation as it is planned.
 *
 * @param hours how long it is meant to take
 * @param invited the organisations and groups that are asked to come
 */
public record ConversationDraft(
    @Nullable ConversationKind kind,
    Phrase purpose,
    @Nullable LocalDate day,
    @Nullable Double hours,
    List<UUID> invited,
    boolean illustrative) {

  /** The longest meeting that anybody plans. */
  static final double LONGEST = 100;

  public ConversationDraft {
    invited = List.copyOf(invited);
  }

  Optional<Refusal> refusal() {
    return Said.first(
        Said.unless(kind != null, "kind", "learning.refused.kind"),
        Said.needed("purpose", purpose, Said.LINE),
        Said.unless(day != null, "day", "learning.refused.day"),
        hours("hours", hours),
        Said.unless(!invited.isEmpty(), "invited", "learning.refused.invited"));
  }

  static Optional<Refusal> hours(String field, @Nullable Double hours) {
    return Said.unless(
        hours != null && hours > 0 && hours <= LONGEST, field, "learning.refused.hours");
  }
}
