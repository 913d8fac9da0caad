package se.utmana.app.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Role;
import se.utmana.app.web.Refusal;

/** What takes a document further, or back. */
public enum DocumentStep {
  CIRCULATE(Set.of(DocumentState.DRAFT), DocumentState.CIRCULATED, Role.PROCESS_LEADER),
  SUBMIT(
      Set.of(DocumentState.DRAFT, DocumentState.CIRCULATED),
      DocumentState.FOR_DECISION,
      Role.PROCESS_LEADER),
  REOPEN(
      Set.of(DocumentState.CIRCULATED, DocumentState.FOR_DECISION),
      DocumentState.DRAFT,
      Role.PROCESS_LEADER),
  /** Freezes it. */
  DECIDE(Set.of(DocumentState.FOR_DECISION), DocumentState.DECIDED, Role.COMMISSIONER),
  PUBLISH(Set.of(DocumentState.DECIDED), DocumentState.PUBLISHED, Role.PROCESS_LEADER),
  ARCHIVE(Set.of(DocumentState.PUBLISHED), DocumentState.ARCHIVED, Role.PROCESS_LEADER);

  @SuppressWarnings("ImmutableEnumChecker") // Made by Set.of.
  private final Set<DocumentState> from;

  private final DocumentState to;
  private final Role by;

  DocumentStep(Set<DocumentState> from, DocumentState to, Role by) {
    this.from = from;
    this.to = to;
    this.by = by;
  }

  public static Optional<DocumentStep> named(String name) {
    return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
  }

  /** What somebody in that role can do with a document in that state. */
  public static List<DocumentStep> open(DocumentState state, @Nullable Role role) {
    return Stream.of(values()).filter(one -> one.by == role && one.from.contains(state)).toList();
  }

  public DocumentState to() {
    return to;
  }

  public String key() {
    return "document.step." + name().toLowerCase(Locale.ROOT);
  }

  /** The key of what was done. */
  public String done() {
    return key() + ".done";
  }

  Optional<Refusal> refusal(DocumentState state, @Nullable Role role, String reference) {
    if (by != role) {
      return Optional.of(Refusal.of("document.refused.role"));
    }
    if (!from.contains(state)) {
      return Optional.of(Refusal.of("document.refused.state"));
    }
    return this == DECIDE && reference.isBlank()
        ? Optional.of(Refusal.at("reference", "document.refused.reference"))
        : Optional.empty();
  }
}
