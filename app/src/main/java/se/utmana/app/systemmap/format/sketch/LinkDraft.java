package se.utmana.app.systemmap.format.sketch;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Phrase;

/** A link while its file is read: weights are as the file says them, any number. */
public final class LinkDraft {

  private final String from;
  private final String to;
  private int sign;
  private double weight = SketchLink.USUAL_WEIGHT;
  private boolean delayed;
  private Phrase claim = Phrase.EMPTY;
  private @Nullable String style;
  private final Map<Detail, String> details = new EnumMap<>(Detail.class);

  public LinkDraft(String from, String to) {
    this.from = from;
    this.to = to;
  }

  public LinkDraft sign(int one) {
    sign = one;
    return this;
  }

  /** Its kind, of which a person should say the sign; the name is a first guess. */
  public LinkDraft style(String name) {
    style = name.strip();
    sign = SignWords.guess(name);
    return this;
  }

  /** How strong; a number below nought turns the sign where nothing else says it. */
  public LinkDraft weight(double one) {
    weight = one;
    return this;
  }

  public LinkDraft delayed(boolean late) {
    delayed = late;
    return this;
  }

  public LinkDraft claim(Phrase text) {
    claim = text;
    return this;
  }

  public LinkDraft detail(Detail detail, String text) {
    details.put(detail, text);
    return this;
  }

  /** The same link the other way round. */
  public LinkDraft reversed() {
    var back = new LinkDraft(to, from).weight(weight).delayed(delayed).claim(claim);
    back.sign = sign;
    back.style = style;
    back.details.putAll(details);
    return back;
  }

  String from() {
    return from;
  }

  String to() {
    return to;
  }

  double weight() {
    return weight;
  }

  SketchLink sketch(double scale) {
    int known = sign == 0 && weight < 0 ? -1 : sign;
    double size = Math.clamp(Math.abs(weight) / scale, Double.MIN_NORMAL, 1);
    return new SketchLink(from, to, known, size, delayed, claim, style, details);
  }
}
