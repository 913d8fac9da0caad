package se.utmana.app.challenge.ranking.choosing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.analysis.ranking.NextPairs;
import se.utmana.analysis.ranking.Pair;
import se.utmana.analysis.ranking.Ranking;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.ranking.Comparison;
import se.utmana.app.challenge.ranking.ComparisonId;
import se.utmana.app.challenge.ranking.Comparisons;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Refusal;

/** People choose between two at a time; the next pair is one whose answer tells much. */
@Component
public class Choosing {

  /** Which pair is asked about next may rest on choices that are a little old. */
  private static final Duration FRESH = Duration.ofSeconds(5);

  private final ChoiceStore store;
  private final ChoosingRoll roll;
  private final Comparisons comparisons;
  private final ChoiceRows rows;
  private final Cache<ComparisonId, NextPairs> pairs =
      Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(1000).build();

  Choosing(ChoiceStore store, ChoiceRows rows, ChoosingRoll roll, Comparisons comparisons) {
    this.store = store;
    this.roll = roll;
    this.comparisons = comparisons;
    this.rows = rows;
  }

  /** Says which kind of actor somebody speaks from. */
  @Transactional
  public void declare(Comparison comparison, UUID chooser, ActorType type) {
    store.declare(comparison.id(), chooser, type);
  }

  /** Takes a choice, in place of the person's earlier one between the same two. */
  @Transactional
  public Optional<Refusal> choose(Comparison comparison, UUID chooser, Choice choice) {
    var refusal = comparison.refusal();
    if (refusal.isPresent()) {
      return refusal;
    }
    var isPair =
        choice.left() != choice.right()
            && comparison.item(choice.left()).isPresent()
            && comparison.item(choice.right()).isPresent();
    if (!isPair) {
      return Optional.of(Refusal.of("challenge.ranking.refused.pair"));
    }
    store.put(comparison.id(), chooser, choice, comparison.round(), comparisons.today());
    return Optional.empty();
  }

  /** Takes the last choice back, which is returned so that it can be asked again. */
  @Transactional
  public Optional<Choice> undo(Comparison comparison, UUID chooser) {
    return comparison.isOpen()
        ? store.undo(comparison.id(), chooser, comparison.round())
        : Optional.empty();
  }

  /** What somebody has chosen so far, in order. */
  public List<Choice> of(Comparison comparison, UUID chooser) {
    return store.of(comparison.id(), chooser);
  }

  /**
   * The next pair for somebody who has chosen so far; empty when every pair is answered. Until the
   * next answer the draw stays the same.
   */
  public Optional<Pair> next(Comparison comparison, UUID chooser, List<Choice> made) {
    var seen = made.stream().map(Choice::pair).collect(Collectors.toSet());
    var draw = chooser.getLeastSignificantBits() + 31L * made.size();
    return pairs.get(comparison.id(), any -> drawn(comparison)).find(seen, draw);
  }

  private NextPairs drawn(Comparison comparison) {
    return NextPairs.of(Ranking.of(rows.read(comparison).choices()));
  }

  /** The members who have taken part in rankings of a challenge; what they chose nobody knows. */
  public Set<UUID> members(SpaceId space, ChallengeId challenge) {
    return comparisons.of(space, challenge).stream()
        .flatMap(one -> roll.accounts(one.id()).stream())
        .collect(Collectors.toSet());
  }

  /** How many people have chosen. */
  int countPeople(Comparison comparison) {
    return store.countPeople(comparison.id(), 0);
  }
}
