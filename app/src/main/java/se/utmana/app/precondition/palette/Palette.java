package se.utmana.app.precondition.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utmana.app.challenge.assessment.Voice;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Level;
import se.utmana.app.web.Phrase;

/**
 * Who takes part in a space, and how deeply.
 *
 * @param affected whom its challenges say that they concern
 */
public record Palette(List<Taking> takings, List<Phrase> affected) {

  public Palette {
    takings =
        takings.stream()
            .sorted(
                Comparator.comparing((Taking one) -> one.actor().type())
                    .thenComparing(one -> one.actor().level())
                    .thenComparing(one -> one.actor().id().value()))
            .toList();
    affected = List.copyOf(affected);
  }

  public boolean isEmpty() {
    return takings.isEmpty();
  }

  public List<Taking> active() {
    return takings.stream().filter(Taking::isActive).toList();
  }

  /** The types of which an actor is active. */
  public Set<ActorType> types() {
    return active().stream().map(one -> one.actor().type()).collect(Collectors.toSet());
  }

  /** The levels on which an actor is active. */
  public Set<Level> levels() {
    return active().stream().map(one -> one.actor().level()).collect(Collectors.toSet());
  }

  public Optional<Evenness> evenness() {
    return Evenness.of(active().stream().map(one -> one.actor().type()).toList());
  }

  /** The types that stand on the list, in order. */
  public List<ActorType> listed() {
    return List.copyOf(
        takings.stream()
            .map(one -> one.actor().type())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  public List<Taking> of(ActorType type, Level level) {
    return takings.stream()
        .filter(one -> one.actor().type() == type && one.actor().level() == level)
        .toList();
  }

  /** The parts of society that nobody active speaks for. */
  public List<Voice> missing() {
    var heard = active().stream().map(one -> Voice.of(one.actor().type())).toList();
    return Stream.of(Voice.values())
        .filter(one -> one.isExpected() && !heard.contains(one))
        .toList();
  }

  /** Whether an actor of that part of society is on the list, without being active. */
  public boolean isListed(Voice voice) {
    return takings.stream().anyMatch(one -> Voice.of(one.actor().type()) == voice);
  }

  /** The deepest step that young people have reached; empty when none is on the list. */
  public Optional<Depth> youth() {
    return takings.stream()
        .filter(
            one ->
                one.actor().type() == ActorType.YOUTH
                    || one.actor().type() == ActorType.PUPIL_COUNCIL)
        .map(Taking::depth)
        .max(Comparator.naturalOrder());
  }
}
