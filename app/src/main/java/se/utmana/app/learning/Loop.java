package se.utmana.app.learning;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How deep a learning went, told by what was changed: not by what people say of it.
 *
 * <p>Source: Argyris and Schön, Organizational Learning (1978); the third loop after Bateson and
 * Swieringa and Wierdsma.
 */
public enum Loop {
  /** The same thing is done better. */
  SINGLE,
  /** What is believed or aimed at changes. */
  DOUBLE,
  /** How things are decided changes. */
  TRIPLE;

  private static final Map<String, Loop> BY_KIND =
      Map.ofEntries(
          Map.entry("portfolio.expedition.one", SINGLE),
          Map.entry("portfolio.experiment.one", SINGLE),
          Map.entry("portfolio.measure.one", SINGLE),
          Map.entry("dialogue.one", SINGLE),
          Map.entry("mission.commitment.one", SINGLE),
          Map.entry("challenge.one", DOUBLE),
          Map.entry("challenge.framing.one", DOUBLE),
          Map.entry("systemmap.one", DOUBLE),
          Map.entry("systemmap.factor", DOUBLE),
          Map.entry("systemmap.link", DOUBLE),
          Map.entry("systemmap.leverage.one", DOUBLE),
          Map.entry("mission.one", DOUBLE),
          Map.entry("mission.goal.one", DOUBLE),
          Map.entry("mission.assumption.one", DOUBLE),
          Map.entry("mission.mandate.one", TRIPLE),
          Map.entry("mission.handover.one", TRIPLE),
          Map.entry("challenge.decision.one", TRIPLE));

  /** The loop of a change to a record of that kind; none for what nobody changes by learning. */
  public static Optional<Loop> of(String kind) {
    return Optional.ofNullable(BY_KIND.get(kind));
  }

  /** The kinds of records that a learning can change. */
  public static Stream<String> kinds() {
    return BY_KIND.keySet().stream();
  }

  public String key() {
    return "learning.loop." + name();
  }
}
