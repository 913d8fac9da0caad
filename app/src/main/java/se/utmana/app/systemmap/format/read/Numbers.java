package se.utmana.app.systemmap.format.read;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as files write them. */
final class Numbers {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(?:[0-9]{1,30}(?:\\.[0-9]{0,30})?|\\.[0-9]{1,30})(?:[eE][-+]?[0-9]{1,3})?");

  private Numbers() {}

  /** A number with a decimal point or comma; empty for what is none, or beyond all bounds. */
  static Optional<Double> find(String text) {
    var plain = text.strip().replace('−', '-').replace(',', '.');
    return NUMBER.matcher(plain).matches()
        ? Optional.of(Double.valueOf(plain)).filter(Double::isFinite)
        : Optional.empty();
  }
}
