package se.utmana.app.challenge.ranking.outcome;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.ranking.Comparison;
import se.utmana.app.challenge.ranking.Item;
import se.utmana.app.space.ActorType;
import se.utmana.app.web.Phrase;

/** What a comparison says, for programs. */
public record OutcomeJson(
    Phrase title,
    int people,
    int choices,
    int doubtful,
    List<ItemJson> items,
    List<TypeJson> types) {

  /**
   * A challenge with where it stands overall and in the bridging order.
   *
   * @param standing null when it is too early to say
   * @param bridging its place, null where it has none
   */
  record ItemJson(
      int number,
      UUID challenge,
      Phrase title,
      Outcome.@Nullable Stand standing,
      @Nullable Integer bridging) {}

  /**
   * Where the challenges stand with one actor type.
   *
   * @param type null for those who did not say
   */
  record TypeJson(@Nullable ActorType type, int people, List<Outcome.Stand> standings) {}

  public static OutcomeJson of(Comparison comparison, Outcome outcome) {
    return new OutcomeJson(
        comparison.title(),
        outcome.people(),
        outcome.choices(),
        outcome.doubtful(),
        comparison.items().stream().map(item -> item(item, outcome)).toList(),
        outcome.types().stream()
            .map(one -> new TypeJson(one.type(), one.people(), one.stands()))
            .toList());
  }

  private static ItemJson item(Item item, Outcome outcome) {
    return new ItemJson(
        item.number(),
        item.challenge().value(),
        item.title(),
        outcome.stand(item.number()).orElse(null),
        outcome.bridgingPlace(item.number()).orElse(null));
  }
}
