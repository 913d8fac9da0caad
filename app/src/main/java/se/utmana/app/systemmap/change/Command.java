package se.utmana.app.systemmap.change;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Element;
import se.utmana.app.systemmap.Factor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One thing that somebody wants to do with one element of a map. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "action")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Command.Add.class, name = "ADD"),
  @JsonSubTypes.Type(value = Command.Put.class, name = "SET"),
  @JsonSubTypes.Type(value = Command.Remove.class, name = "REMOVE"),
  @JsonSubTypes.Type(value = Command.Restore.class, name = "RESTORE")
})
public sealed interface Command {

  /** The element that it is about. */
  UUID element();

  /**
   * Adds a factor, or a link where it names two factors.
   *
   * @param element the new element's id, which whoever adds it makes
   * @param said what it says, by its fields; fields that are left out are empty
   */
  record Add(UUID element, @Nullable UUID from, @Nullable UUID to, JsonNode said)
      implements Command {}

  /**
   * Writes one field.
   *
   * @param value what it shall say; of a text in languages only those languages that change
   * @param seen the number of the latest change of the map that the writer had seen
   */
  record Put(UUID element, Field field, @Nullable JsonNode value, int seen) implements Command {}

  /** Takes an element off the map; a factor takes its links along. */
  record Remove(UUID element) implements Command {}

  /** Brings an element back. */
  record Restore(UUID element) implements Command {}

  static Command add(Factor factor) {
    return add(Element.of(factor));
  }

  static Command add(CausalLink link) {
    return add(Element.of(link));
  }

  private static Command add(Element one) {
    return new Add(one.id(), one.from(), one.to(), one.said());
  }

  /** Writes a field with a value of its own type. */
  static Command put(UUID element, Field field, @Nullable Object value, int seen) {
    return new Put(element, field, JsonMapper.shared().valueToTree(value), seen);
  }
}
