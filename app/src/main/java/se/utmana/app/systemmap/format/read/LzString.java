package se.utmana.app.systemmap.format.read;

import java.util.Arrays;
import java.util.Optional;

/**
 * Unpacks text that was packed by lz-string for storage in UTF-16, fifteen bits a character.
 *
 * <p>The method is LZ78 as Ziv and Lempel described it (IEEE Transactions on Information Theory 24,
 * 1978), with codes that grow by a bit whenever the dictionary doubles. Every entry of the
 * dictionary is something that was written before with one character more, so it is kept as a place
 * in the output rather than as a text of its own: memory stays linear in the output, whose length
 * is bounded, where a few kilobytes could otherwise unpack to gigabytes. O(output).
 */
final class LzString {

  private static final int BITS = 15;
  private static final int OFFSET = 32;
  private static final int SHORT_CHARACTER = 0;
  private static final int LONG_CHARACTER = 1;
  private static final int END = 2;
  private static final int FIRST_ENTRY = 3;

  private final String packed;
  private final int most;
  private int next;
  private int left;
  private int held;

  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[1024];
  private int[] lengths = new int[1024];
  private int size = FIRST_ENTRY;
  private boolean broken;

  private LzString(String packed, int most) {
    this.packed = packed;
    this.most = most;
  }

  /**
   * The text that was packed.
   *
   * @param most how many characters it may have
   * @return nothing when this is no packed text, or it is longer than that
   */
  static Optional<String> unpack(String packed, int most) {
    var text = new LzString(packed, most);
    return text.unpack() && !text.broken ? Optional.of(text.text.toString()) : Optional.empty();
  }

  private boolean unpack() {
    int width = 2;
    int beforeWider = 1;
    int lastStart = 0;
    int lastLength = 0;
    while (!broken) {
      int code = bits(width);
      if (code == END) {
        return true;
      }
      boolean literal = code == SHORT_CHARACTER || code == LONG_CHARACTER;
      int start = text.length();
      if (literal) {
        text.append((char) bits(code == SHORT_CHARACTER ? 8 : 16));
        enter(start, 1);
        beforeWider--;
      } else if (!copy(code, lastStart, lastLength)) {
        return false;
      }
      if (lastLength > 0) {
        enter(lastStart, lastLength + 1);
        beforeWider--;
      }
      lastStart = start;
      lastLength = text.length() - start;
      if (beforeWider <= 0) {
        width++;
        beforeWider += 1 << (width - 1);
      }
      if (text.length() > most || width > 30) {
        return false;
      }
    }
    return false;
  }

  /** Writes an entry again; one that is just being made is the last one with its first letter. */
  private boolean copy(int code, int lastStart, int lastLength) {
    if (code > size || (code == size && lastLength == 0) || code < FIRST_ENTRY) {
      return false;
    }
    int start = code == size ? lastStart : starts[code];
    int length = code == size ? lastLength : lengths[code];
    if (text.length() + length > most) {
      return false;
    }
    text.append(text, start, start + length);
    if (code == size) {
      text.append(text.charAt(lastStart));
    }
    return true;
  }

  private void enter(int start, int length) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      lengths = Arrays.copyOf(lengths, 2 * size);
    }
    starts[size] = start;
    lengths[size++] = length;
  }

  /** The next bits, the lowest first. */
  private int bits(int count) {
    int value = 0;
    for (int bit = 0; bit < count; bit++) {
      if (left == 0) {
        if (next == packed.length()) {
          broken = true;
          return END;
        }
        held = packed.charAt(next++) - OFFSET;
        left = BITS;
      }
      value |= ((held >> --left) & 1) << bit;
    }
    return value;
  }
}
