package se.utmana.app.portfolio.observation;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of a voice note what is not sound: names, places and moments. In an MP4 file, where
 * other parts point at bytes by their place, it is overwritten and not cut out.
 */
final class Sound {

  private static final Set<String> HOLDING = Set.of("moov", "trak", "mdia");
  private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
  private static final Set<String> DATED = Set.of("mvhd", "tkhd", "mdhd");
  private static final Set<String> HEARD = Set.of("fmt ", "data");

  private Sound() {}

  static Optional<MediaKind> kindOf(byte[] file) {
    if (file.length < 16) {
      return Optional.empty();
    }
    if (text(file, 4, 4).equals("ftyp")) {
      return Optional.of(MediaKind.MP4);
    }
    if (text(file, 0, 4).equals("RIFF") && text(file, 8, 4).equals("WAVE")) {
      return Optional.of(MediaKind.WAV);
    }
    var isFrame = (file[0] & 0xff) == 0xff && (file[1] & 0xe6) == 0xe2;
    return text(file, 0, 3).equals("ID3") || isFrame
        ? Optional.of(MediaKind.MP3)
        : Optional.empty();
  }

  static Optional<byte[]> clean(MediaKind kind, byte[] file) {
    try {
      return switch (kind) {
        case MP4 -> Optional.of(mp4(file));
        case MP3 -> Optional.of(mp3(file));
        case WAV -> Optional.of(wav(file));
        case PHOTO -> Optional.empty();
      };
    } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  /** ISO/IEC 14496-12: boxes within boxes, each with its size and its name. */
  private static byte[] mp4(byte[] file) {
    var copy = file.clone();
    boxes(copy, 0, copy.length);
    return copy;
  }

  private static void boxes(byte[] bytes, int from, int to) {
    var file = ByteBuffer.wrap(bytes);
    var at = from;
    while (at + 8 <= to) {
      var size = file.getInt(at) == 0 ? to - at : file.getInt(at);
      if (size < 8 || size > to - at) {
        throw new IllegalArgumentException("A box is larger than what holds it");
      }
      var name = text(bytes, at + 4, 4);
      if (HOLDING.contains(name)) {
        boxes(bytes, at + 8, at + size);
      } else if (TELLING.contains(name)) {
        file.put(at + 4, "free".getBytes(StandardCharsets.US_ASCII));
        Arrays.fill(bytes, at + 8, at + size, (byte) 0);
      } else if (DATED.contains(name)) {
        var dates = file.get(at + 8) == 1 ? 16 : 8;
        Arrays.fill(bytes, at + 12, at + 12 + dates, (byte) 0);
      }
      at += size;
    }
  }

  /** Without the tags before and after the frames: ID3v2 and ID3v1. */
  private static byte[] mp3(byte[] file) {
    var from = 0;
    while (text(file, from, 3).equals("ID3")) {
      var size =
          ((file[from + 6] & 0x7f) << 21)
              | ((file[from + 7] & 0x7f) << 14)
              | ((file[from + 8] & 0x7f) << 7)
              | (file[from + 9] & 0x7f);
      from += 10 + size;
    }
    var to =
        file.length - 128 > from && text(file, file.length - 128, 3).equals("TAG")
            ? file.length - 128
            : file.length;
    if (from >= to) {
      throw new IllegalArgumentException("Nothing but tags");
    }
    return Arrays.copyOfRange(file, from, to);
  }

  /** The chunks with the format and the sound, and no other. */
  private static byte[] wav(byte[] file) {
    var in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    var out = new ByteArrayOutputStream(file.length);
    var at = 12;
    while (at + 8 <= file.length) {
      var size = in.getInt(at + 4);
      var end =
          at + 8 + Math.min(size < 0 ? Integer.MAX_VALUE - at - 8 : size, file.length - at - 8);
      if (HEARD.contains(text(file, at, 4))) {
        out.write(file, at, end - at);
      }
      at = end + (size & 1);
    }
    var head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    head.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + out.size());
    head.put("WAVE".getBytes(StandardCharsets.US_ASCII));
    var whole = Arrays.copyOf(head.array(), 12 + out.size());
    System.arraycopy(out.toByteArray(), 0, whole, 12, out.size());
    return whole;
  }

  private static String text(byte[] file, int from, int length) {
    return from + length <= file.length
        ? new String(file, from, length, StandardCharsets.US_ASCII)
        : "";
  }
}
