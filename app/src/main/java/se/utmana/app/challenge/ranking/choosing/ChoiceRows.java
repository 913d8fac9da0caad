package se.utmana.app.challenge.ranking.choosing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.utmana.analysis.ranking.Choices;
import se.utmana.analysis.ranking.ChoicesBuilder;
import se.utmana.app.challenge.ranking.Comparison;
import se.utmana.app.space.ActorType;

/** Reads the choices of a comparison as the mathematics takes them. */
@Component
public class ChoiceRows {

  private final ChoiceStore store;

  ChoiceRows(ChoiceStore store) {
    this.store = store;
  }

  /**
   * Everybody's choices.
   *
   * @param types the actor type of each number; the last one, null, is of those who did not say
   */
  public record Read(Choices choices, List<@Nullable ActorType> types) {}

  public Read read(Comparison comparison) {
    var types = new ArrayList<@Nullable ActorType>(List.of(ActorType.values()));
    types.add(null);
    var builder = Choices.builder(Math.max(1, comparison.items().size()), types.size());
    Map<UUID, Integer> numbers = new HashMap<>();
    store.forEach(
        comparison.id(),
        row -> {
          var type = row.getString("actor_type");
          var by =
              number(
                  row.getObject("chooser_id", UUID.class),
                  types.indexOf(type == null ? null : ActorType.valueOf(type)),
                  numbers,
                  builder);
          var choice = ChoiceStore.choice(row, 0);
          choice
              .answered()
              .answer()
              .ifPresent(answer -> builder.add(by, choice.left(), choice.right(), answer));
        });
    return new Read(builder.build(), types);
  }

  private static int number(
      UUID chooser, int type, Map<UUID, Integer> numbers, ChoicesBuilder builder) {
    return numbers.computeIfAbsent(chooser, any -> builder.voter(type));
  }
}
