package se.utmana.app.challenge.assessment;

import java.util.Optional;
import java.util.stream.Stream;
import se.utmana.app.web.Phrase;

/** What a challenge's relevance is judged by; {@link Criteria} holds the words. */
public enum Criterion {
  COMPLEXITY("KOMPLEXITET"),
  SEVERAL_ACTORS("FLERAKTOR"),
  SIGNIFICANCE("SAMHALLSVIKT"),
  HORIZON("LANGSIKTIGHET"),
  URGENCY("ANGELAGENHET"),
  LEVERAGE("HAVSTANG"),
  EQUITY("RATTVISA"),
  LEARNING("LARVARDE"),
  MANDATE("MANDATLAGE"),
  GOALS("MALSAMBAND"),
  DIRECTION("DIREKTIONALITET"),
  ADDED_VALUE("MERVARDE");

  /** The highest score; the lowest is zero. */
  public static final int TOP = 4;

  private final String code;

  Criterion(String code) {
    this.code = code;
  }

  /** The code of the criterion in the code list. */
  public String code() {
    return code;
  }

  /** The criterion with that code of the code list, such as {@code HAVSTANG}. */
  public static Optional<Criterion> ofCode(String code) {
    return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
  }

  /** A challenge must reach a gate, however much speaks for it otherwise. */
  public boolean isGate() {
    return Criteria.of(this).gate();
  }

  public Phrase label() {
    return Criteria.of(this).label();
  }

  public Phrase question() {
    return Criteria.of(this).question();
  }

  /** What a score of zero means. */
  public Phrase bottom() {
    return Criteria.of(this).bottom();
  }

  /** What the highest score means. */
  public Phrase top() {
    return Criteria.of(this).top();
  }

  /** What the criterion builds on. */
  public String basis() {
    return Criteria.of(this).basis();
  }
}
