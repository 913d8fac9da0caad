package se.utmana.app.systemmap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;

/**
 * What stands on a map at one moment: its factors, oldest first, and the links between them.
 *
 * @param number of the latest change that it holds
 */
public record MapContent(int number, List<Factor> factors, List<CausalLink> links) {

  public static final MapContent EMPTY = new MapContent(0, List.of(), List.of());

  public MapContent {
    factors = List.copyOf(factors);
    links = List.copyOf(links);
  }

  /** The factors by their ids. */
  public Map<FactorId, Factor> byId() {
    return factors.stream().collect(Collectors.toMap(Factor::id, Function.identity()));
  }

  public Optional<Factor> findFactor(FactorId id) {
    return factors.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<CausalLink> findLink(LinkId id) {
    return links.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The factor with exactly that label in any language, whatever its case. */
  public Optional<Factor> findLabelled(String label) {
    return factors.stream()
        .filter(
            one ->
                one.label().byLanguage().values().stream()
                    .anyMatch(label.strip()::equalsIgnoreCase))
        .findFirst();
  }

  public List<CausalLink> into(FactorId factor) {
    return links.stream().filter(one -> one.to().equals(factor)).toList();
  }

  public List<CausalLink> outOf(FactorId factor) {
    return links.stream().filter(one -> one.from().equals(factor)).toList();
  }

  /** The label of a factor of this map. */
  public String label(FactorId id, Language language) {
    return findFactor(id).map(one -> one.label().in(language)).orElse("");
  }

  /** A link in a sentence: "The more of A, the less of B." */
  public String says(CausalLink link, Texts texts) {
    var from = label(link.from(), texts.language());
    var to = label(link.to(), texts.language());
    return texts.get("systemmap.says." + link.sign().name(), from, to);
  }

  /** The names of the groups of factors, in the order in which they first occur. */
  public List<String> groups() {
    return factors.stream().map(Factor::group).filter(one -> !one.isEmpty()).distinct().toList();
  }

  public boolean isEmpty() {
    return factors.isEmpty();
  }
}
