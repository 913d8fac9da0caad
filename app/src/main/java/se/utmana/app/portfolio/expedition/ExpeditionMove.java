package se.utmana.app.portfolio.expedition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** What takes an expedition further. All of it is done by the process leader. */
public enum ExpeditionMove {
  DEPART(Set.of(ExpeditionState.PLANNED), ExpeditionState.UNDER_WAY),
  RETURN(Set.of(ExpeditionState.UNDER_WAY), ExpeditionState.SENSEMAKING),
  EXTEND(Set.of(ExpeditionState.SENSEMAKING), ExpeditionState.UNDER_WAY),
  CLOSE(Set.of(ExpeditionState.SENSEMAKING), ExpeditionState.CLOSED),
  CANCEL(Set.of(ExpeditionState.PLANNED, ExpeditionState.UNDER_WAY), ExpeditionState.CANCELLED);

  @SuppressWarnings("ImmutableEnumChecker") // Made by Set.of.
  private final Set<ExpeditionState> from;

  private final ExpeditionState to;

  ExpeditionMove(Set<ExpeditionState> from, ExpeditionState to) {
    this.from = from;
    this.to = to;
  }

  public ExpeditionState to() {
    return to;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of what it is called on a button. */
  public String key() {
    return "portfolio.expedition.move." + code();
  }

  /** The key of what happened. */
  public String moved() {
    return "portfolio.expedition.moved." + code();
  }

  public static List<ExpeditionMove> open(ExpeditionState state) {
    return Stream.of(values()).filter(move -> move.from.contains(state)).toList();
  }

  /** Why it cannot be done, if it cannot. */
  public Optional<Refusal> refusal(
      Journey journey, Phrase reason, @Nullable Reflection reflection, LocalDate today) {
    var expedition = journey.expedition();
    if (!from.contains(expedition.state())) {
      return Optional.of(Refusal.at("move", "portfolio.refused.move"));
    }
    return Said.first(
        Said.allowed("reason", reason, Said.TEXT),
        switch (this) {
          case DEPART -> depart(journey, today);
          case RETURN -> comeBack(journey);
          case EXTEND -> extend(journey, reason, today);
          case CLOSE -> close(journey, reason, reflection, today);
          case CANCEL -> Said.needed("reason", reason, Said.TEXT);
        });
  }

  private static Optional<Refusal> depart(Journey journey, LocalDate today) {
    var plan = journey.expedition().plan();
    return Said.first(
        Said.unless(journey.hasOpenQuestion(), "move", "portfolio.expedition.refused.question"),
        Said.unless(
            plan.crew().size() >= ExpeditionPlan.FEWEST_ORGANISATIONS,
            "move",
            "portfolio.expedition.refused.crew",
            plan.crew().size()),
        Said.unless(plan.leader() != null, "move", "portfolio.expedition.refused.leader"),
        Said.unless(!journey.stops().isEmpty(), "move", "portfolio.expedition.refused.stop"),
        inTime(journey, today));
  }

  private static Optional<Refusal> inTime(Journey journey, LocalDate today) {
    var box = journey.expedition().box();
    return Said.unless(!box.isOver(today), "move", "portfolio.expedition.refused.over");
  }

  private static Optional<Refusal> comeBack(Journey journey) {
    return Said.first(
        Said.unless(journey.observations() > 0, "move", "portfolio.expedition.refused.nothing"),
        Said.unless(
            journey.waiting().isEmpty(),
            "move",
            "portfolio.expedition.refused.waiting",
            journey.waiting().size()));
  }

  private static Optional<Refusal> extend(Journey journey, Phrase reason, LocalDate today) {
    return Said.first(
        Said.needed("reason", reason, Said.TEXT),
        Said.unless(journey.hasOpenQuestion(), "move", "portfolio.expedition.refused.question"),
        inTime(journey, today));
  }

  private static Optional<Refusal> close(
      Journey journey, Phrase reason, @Nullable Reflection reflection, LocalDate today) {
    if (reflection == null) {
      return Optional.of(Refusal.at("move", "portfolio.expedition.refused.reflection"));
    }
    return Said.first(
        Said.unless(!journey.hasOpenQuestion(), "text", "portfolio.expedition.refused.open"),
        Said.unless(
            journey.insights() > 0 || !reason.isEmpty(),
            "reason",
            "portfolio.expedition.refused.insight"),
        reflection.refusal(today));
  }
}
