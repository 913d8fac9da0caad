package se.utmana.app.systemmap.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.Sign;
import se.utmana.app.systemmap.change.Command;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/**
 * What somebody typed to draw: a factor ("Time to eat"), a link ("Time to eat → Plate waste −") or
 * a chain of links. An arrow can be typed as {@code ->} too.
 *
 * @param labels of the factors in their order
 * @param sign of the links, unknown when none was typed
 */
record Typed(List<String> labels, Sign sign) {

  private static final Pattern ARROW = Pattern.compile("\\s*(?:→|[-–—=]+>)\\s*");
  private static final Pattern SIGN = Pattern.compile("^(.*\\S)\\s+\\(?([+\\-−–?])\\)?$");

  static Typed parse(String text) {
    var signed = SIGN.matcher(text.strip());
    var hasSign = signed.matches();
    var labels =
        Stream.of(ARROW.split(hasSign ? signed.group(1) : text.strip(), -1))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .toList();
    return new Typed(labels, hasSign ? sign(signed.group(2)) : Sign.UNKNOWN);
  }

  private static Sign sign(String mark) {
    return switch (mark) {
      case "+" -> Sign.PLUS;
      case "?" -> Sign.UNKNOWN;
      default -> Sign.MINUS;
    };
  }

  /** With the sign that was chosen beside, where none was typed. */
  Typed orSign(Sign chosen) {
    return sign == Sign.UNKNOWN ? new Typed(labels, chosen) : this;
  }

  /** What it adds to a map; what stands there already is used and not added again. */
  List<Command> commands(MapContent map, boolean delayed, Language language) {
    var commands = new ArrayList<Command>();
    Map<String, FactorId> ids = new HashMap<>();
    for (var label : labels) {
      var key = label.toLowerCase(language.locale());
      var known = map.findLabelled(label).map(Factor::id);
      if (known.isEmpty() && !ids.containsKey(key)) {
        var factor = new Factor(FactorId.next(), Phrase.of(language, label));
        commands.add(Command.add(factor));
        ids.put(key, factor.id());
      }
      known.ifPresent(id -> ids.put(key, id));
    }
    for (int i = 1; i < labels.size(); i++) {
      var from = ids.get(labels.get(i - 1).toLowerCase(language.locale()));
      var to = ids.get(labels.get(i).toLowerCase(language.locale()));
      if (from != null && to != null) {
        commands.add(Command.add(new CausalLink(LinkId.next(), from, to, sign, delayed)));
      }
    }
    return commands;
  }

  /** The factor that was typed by itself, when it is on the map already. */
  Optional<UUID> already(MapContent map) {
    return labels.size() == 1
        ? map.findLabelled(labels.getFirst()).map(one -> one.id().value())
        : Optional.empty();
  }
}
