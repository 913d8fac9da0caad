package se.utmana.app.systemmap.table;

import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.space.Level;
import se.utmana.app.systemmap.Basis;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Confidence;
import se.utmana.app.systemmap.Sign;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** What can be chosen for a factor or a link. */
final class Options {

  private Options() {}

  static List<Choice> signs(Texts texts) {
    return Stream.of(Sign.values())
        .map(one -> new Choice(one.name(), one.mark() + "  " + texts.get(one.key())))
        .toList();
  }

  static List<Choice> bases(Texts texts) {
    return Stream.of(Basis.ASSUMPTION, Basis.SOURCE)
        .map(one -> new Choice(one.name(), texts.get(one.key())))
        .toList();
  }

  static List<Choice> confidences(Texts texts) {
    return Stream.of(Confidence.values())
        .map(one -> new Choice(one.name(), texts.get(one.key())))
        .toList();
  }

  static List<Choice> levels(Texts texts) {
    return Stream.of(Level.values())
        .map(one -> new Choice(one.name(), texts.get(one.key())))
        .toList();
  }

  static List<Choice> strengths(Texts texts) {
    return Stream.iterate(1, one -> one <= CausalLink.STRONGEST, one -> one + 1)
        .map(one -> new Choice(String.valueOf(one), texts.get("systemmap.strength." + one)))
        .toList();
  }
}
