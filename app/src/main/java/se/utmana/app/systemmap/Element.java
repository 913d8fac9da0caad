package se.utmana.app.systemmap;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Refusal;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A factor or a link as it is stored: what it says, field by field.
 *
 * @param from the factor that a link comes from, null for a factor
 * @param to the factor that a link leads to, null for a factor
 */
public record Element(
    UUID id, @Nullable UUID from, @Nullable UUID to, ObjectNode said, boolean removed) {

  /** Fields that are left out are empty. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  /** As a new element, before anything is stored. */
  public static Element of(Factor factor) {
    return new Element(factor.id().value(), null, null, said(factor), false);
  }

  /** As a new element, before anything is stored. */
  public static Element of(CausalLink link) {
    return new Element(
        link.id().value(), link.from().value(), link.to().value(), said(link), false);
  }

  public boolean isLink() {
    return from != null;
  }

  /** The factor that it is; only for an element that is no link. */
  public Factor factor() {
    return JSON.treeToValue(whole(), Factor.class);
  }

  /** The link that it is; only for an element that is one. */
  public CausalLink link() {
    return JSON.treeToValue(whole(), CausalLink.class);
  }

  /** All of it as one object, as programs read it. */
  public ObjectNode whole() {
    var whole = said.deepCopy();
    whole.put("id", id.toString());
    if (from != null && to != null) {
      whole.put("from", from.toString());
      whole.put("to", to.toString());
    }
    return whole;
  }

  /** The same element with another value in one of its fields. */
  public Element with(String field, JsonNode value) {
    var changed = said.deepCopy();
    changed.set(field, value);
    return new Element(id, from, to, changed, removed);
  }

  /** The same with every field in its own form; a field that has none is refused by the reader. */
  public Element normal() {
    return new Element(id, from, to, isLink() ? said(link()) : said(factor()), removed);
  }

  /** Why it cannot stand as it is, if it cannot. */
  public Optional<Refusal> refusal() {
    return isLink() ? link().refusal() : factor().refusal();
  }

  public Element removed(boolean removed) {
    return new Element(id, from, to, said, removed);
  }

  private static ObjectNode said(Object whole) {
    ObjectNode said = JSON.valueToTree(whole);
    said.remove("id");
    said.remove("from");
    said.remove("to");
    return said;
  }
}
