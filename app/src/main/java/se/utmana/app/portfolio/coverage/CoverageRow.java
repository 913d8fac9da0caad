package se.utmana.app.portfolio.coverage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Entry;
import se.utmana.app.portfolio.Kind;
import se.utmana.app.portfolio.Push;
import se.utmana.app.web.Phrase;

/**
 * A place that a portfolio can press on, with what is tried there.
 *
 * @param lever the leverage point, null for a challenge as a whole
 * @param challenge the challenge, null for a leverage point
 * @param href where the place is read
 */
record CoverageRow(
    @Nullable UUID lever,
    @Nullable UUID challenge,
    Phrase title,
    String href,
    List<Entry> entries) {

  /** From so many on people get in each other's way. */
  static final int CROWD = 3;

  CoverageRow {
    entries = List.copyOf(entries);
  }

  List<Entry> of(Kind kind) {
    return entries.stream().filter(one -> one.kind() == kind).toList();
  }

  private List<Entry> current() {
    return entries.stream().filter(Entry::isCurrent).toList();
  }

  boolean isHole() {
    return current().isEmpty();
  }

  /** How many press at once on this one place; expeditions do not press. */
  int pressing() {
    return (int) current().stream().filter(one -> one.kind() != Kind.EXPEDITION).count();
  }

  boolean isCrowded() {
    return lever != null && pressing() >= CROWD;
  }

  /** Whether some push for more and others for less. */
  boolean isOpposed() {
    var pushes = current().stream().map(Entry::push).map(Optional::ofNullable).toList();
    return pushes.contains(Optional.of(Push.MORE)) && pushes.contains(Optional.of(Push.LESS));
  }

  /** Where something new is begun at this place, below the portfolio's address. */
  String begin() {
    return "choose?" + (lever == null ? "challenge=" + challenge : "lever=" + lever);
  }
}
