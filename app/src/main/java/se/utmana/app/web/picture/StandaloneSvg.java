package se.utmana.app.web.picture;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.utmana.app.web.asset.Assets;

/**
 * Turns a picture of a page into a file that stands alone: the colours of the light theme, which
 * the page's style sheet gives to classes, become attributes of the elements themselves.
 */
@Component
public class StandaloneSvg {

  private static final Set<String> DRAWN =
      Set.of(
          "fill",
          "fill-opacity",
          "font-size",
          "font-weight",
          "opacity",
          "paint-order",
          "stroke",
          "stroke-dasharray",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-opacity",
          "stroke-width",
          "text-anchor");

  private static final Pattern COLOUR =
      Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), #[0-9a-f]{6}\\);");
  private static final Pattern RULE =
      Pattern.compile("(?m)^(\\.[a-z0-9-]+(?:[.,] ?\\.?[a-z0-9-]+)*) \\{([^}]*)\\}");
  private static final Pattern ELEMENT = Pattern.compile("<[a-z]+ [^>]*>");
  private static final Pattern CLASS = Pattern.compile(" class=\"([a-z0-9 -]*)\"");
  private static final Pattern TOKEN = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

  private final List<Rule> rules;
  private final String paper;

  StandaloneSvg(Assets assets) {
    var style = new String(assets.content("css/main.css"), StandardCharsets.UTF_8);
    var colours = new HashMap<String, String>();
    COLOUR.matcher(style).results().forEach(one -> colours.put(one.group(1), one.group(2)));
    this.rules =
        RULE.matcher(style)
            .results()
            .flatMap(one -> rules(one.group(1), one.group(2), colours).stream())
            .sorted(Comparator.comparingInt(rule -> rule.classes().size()))
            .toList();
    this.paper = colours.getOrDefault("paper", "#ffffff");
  }

  /** What elements of certain classes look like. */
  private record Rule(Set<String> classes, Map<String, String> look) {}

  /** The picture as the text of a file, on a ground of its own. */
  public String of(Svg.Picture picture) {
    var drawn =
        ELEMENT
            .matcher(picture.svg())
            .replaceAll(one -> Matcher.quoteReplacement(drawn(one.group())));
    var root = drawn.indexOf('>');
    return drawn.substring(0, root)
        + " font-family=\"Atkinson Hyperlegible Next, sans-serif\">"
        + "<rect width=\"100%\" height=\"100%\" fill=\""
        + paper
        + "\"/>"
        + drawn.substring(root + 1);
  }

  /** Of what an element says itself and what its classes say, the classes win, as in a page. */
  private String drawn(String element) {
    var classes = CLASS.matcher(element);
    if (!classes.find()) {
      return element;
    }
    var look = look(Set.of(classes.group(1).strip().split(" +", -1)));
    var drawn = classes.replaceFirst("");
    var attributes = new StringBuilder();
    for (var one : look.entrySet()) {
      drawn = drawn.replaceFirst(" " + one.getKey() + "=\"[^\"]*\"", "");
      attributes.append(' ').append(one.getKey()).append("=\"").append(one.getValue()).append('"');
    }
    return drawn.replaceFirst("^<[a-z]+", Matcher.quoteReplacement(name(element) + attributes));
  }

  private static String name(String element) {
    return element.substring(0, element.indexOf(' '));
  }

  /** Of two rules for an element the one that names more of its classes wins, then the later. */
  private Map<String, String> look(Set<String> classes) {
    var look = new LinkedHashMap<String, String>();
    for (var rule : rules) {
      if (classes.containsAll(rule.classes())) {
        look.putAll(rule.look());
      }
    }
    return look;
  }

  private static List<Rule> rules(String selectors, String body, Map<String, String> colours) {
    var look = new LinkedHashMap<String, String>();
    for (var declaration : body.split(";", -1)) {
      var parts = declaration.split(":", 2);
      if (parts.length == 2 && DRAWN.contains(parts[0].strip())) {
        look.put(parts[0].strip(), resolved(parts[1].strip(), colours));
      }
    }
    return look.isEmpty()
        ? List.of()
        : List.of(selectors.split(", ?", -1)).stream()
            .map(one -> new Rule(Set.of(one.substring(1).split("\\.", -1)), look))
            .toList();
  }

  private static String resolved(String value, Map<String, String> colours) {
    return TOKEN
        .matcher(value)
        .replaceAll(one -> colours.getOrDefault(one.group(1), "currentColor"));
  }
}
