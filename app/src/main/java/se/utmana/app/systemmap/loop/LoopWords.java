package se.utmana.app.systemmap.loop;

import java.util.ArrayList;
import se.utmana.analysis.systemmap.loops.Polarity;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.Sign;
import se.utmana.app.web.Texts;

/** Tells a loop in a sentence: "The more A, the less B … and therefore even more A." */
final class LoopWords {

  private LoopWords() {}

  static String of(FoundLoop loop, Texts texts) {
    var parts = new ArrayList<String>();
    var first = label(loop.factors().getFirst(), texts);
    parts.add(texts.get("systemmap.loop.start", first));
    var sign = Sign.PLUS;
    for (int step = 0; step < loop.length() - 1; step++) {
      sign = then(sign, loop.links().get(step).sign());
      parts.add(texts.get("systemmap.loop.then." + sign.name(), label(loop.after(step), texts)));
    }
    var end = texts.get("systemmap.loop.end." + loop.polarity().name(), first);
    return String.join(", ", parts) + " – " + end;
  }

  private static Sign then(Sign before, Sign next) {
    if (before == Sign.UNKNOWN || next == Sign.UNKNOWN) {
      return Sign.UNKNOWN;
    }
    return before == next ? Sign.PLUS : Sign.MINUS;
  }

  private static String label(Factor factor, Texts texts) {
    return factor.label().in(texts.language());
  }

  /** The key of what kind of loop it is. */
  static String key(Polarity polarity) {
    return "systemmap.loop." + polarity.name();
  }

  /** The colour of its tag. */
  static String tag(Polarity polarity) {
    return switch (polarity) {
      case REINFORCING -> "cloudberry";
      case BALANCING -> "lake";
      case UNDETERMINED -> "outline";
    };
  }
}
