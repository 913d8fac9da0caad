package se.utmana.app.document.kind;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What sort of document it is. */
public enum DocumentKind {
  /** On the preconditions for working system-oriented. */
  PM_PRECONDITIONS("PM", Set.of("flerniva"), About.SPACE),
  /** On working together across levels of government. */
  PM_LEVELS("PM", Set.of("forutsattningar"), About.SPACE),
  /** On anything: without what the two others are about. */
  PM_FREE("PM", Set.of("forutsattningar", "flerniva"), About.SPACE),
  ACTION_PLAN("HANDLINGSPLAN", Set.of(), About.SPACE),
  DIALOGUE_REPORT("DIALOGRAPPORT", Set.of(), About.DIALOGUE),
  HANDOVER("OVERLAMNING", Set.of(), About.SPACE),
  EXPERIMENT_CARD("EXPERIMENTKORT", Set.of(), About.EXPERIMENT);

  /** What a document of the kind is about. */
  public enum About {
    SPACE,
    DIALOGUE,
    EXPERIMENT
  }

  private final String skeleton;

  @SuppressWarnings("ImmutableEnumChecker") // Made by Set.of.
  private final Set<String> without;

  private final About about;

  DocumentKind(String skeleton, Set<String> without, About about) {
    this.skeleton = skeleton;
    this.without = without;
    this.about = about;
  }

  public static Optional<DocumentKind> named(String name) {
    return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
  }

  /** The key of its name. */
  public String key() {
    return "document.kind." + name().toLowerCase(Locale.ROOT);
  }

  public About about() {
    return about;
  }

  String skeleton() {
    return skeleton;
  }

  boolean has(String section) {
    return !without.contains(section);
  }
}
