package se.utmana.app.portfolio.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.space.Role;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** What takes a measure further, and who may do it: what is decided, the commissioner decides. */
public enum MeasureMove {
  DECIDE(Set.of(MeasureState.PROPOSED), MeasureState.DECIDED, Role.COMMISSIONER, false),
  DROP(Set.of(MeasureState.PROPOSED), MeasureState.STOPPED, Role.PROCESS_LEADER, true),
  START(Set.of(MeasureState.DECIDED), MeasureState.UNDER_WAY, Role.PROCESS_LEADER, false),
  /** The reason is what the follow-up shows. */
  COMPLETE(Set.of(MeasureState.UNDER_WAY), MeasureState.DONE, Role.PROCESS_LEADER, true),
  STOP(
      Set.of(MeasureState.DECIDED, MeasureState.UNDER_WAY),
      MeasureState.STOPPED,
      Role.COMMISSIONER,
      true);

  @SuppressWarnings("ImmutableEnumChecker") // Made by Set.of.
  private final Set<MeasureState> from;

  private final MeasureState to;
  private final Role role;
  private final boolean needsReason;

  MeasureMove(Set<MeasureState> from, MeasureState to, Role role, boolean needsReason) {
    this.from = from;
    this.to = to;
    this.role = role;
    this.needsReason = needsReason;
  }

  public MeasureState to() {
    return to;
  }

  /** The key of what it is called on a button. */
  String key() {
    return "portfolio.measure.move." + name().toLowerCase(Locale.ROOT);
  }

  /** The key of what happened. */
  String moved() {
    return "portfolio.measure.moved." + name().toLowerCase(Locale.ROOT);
  }

  /** What somebody in that role can do in that state. */
  static List<MeasureMove> open(MeasureState state, @Nullable Role role) {
    return Stream.of(values())
        .filter(move -> move.from.contains(state) && move.role == role)
        .toList();
  }

  Optional<Refusal> refusal(Measure measure, Role by, Phrase reason) {
    if (!from.contains(measure.state()) || by != role) {
      return Optional.of(Refusal.at("move", "portfolio.refused.move"));
    }
    return Said.first(
        Said.allowed("reason", reason, Said.TEXT),
        Said.unless(!needsReason || !reason.isEmpty(), "reason", "portfolio.refused.empty"),
        this == DECIDE
            ? Said.needed("move", measure.draft().indicator(), Said.LINE)
                .map(no -> Refusal.at("move", "portfolio.measure.refused.followup"))
            : Optional.empty());
  }
}
