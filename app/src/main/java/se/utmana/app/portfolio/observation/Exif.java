package se.utmana.app.portfolio.observation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads how the camera was held from the metadata of a JPEG file; nothing else of it is used. */
final class Exif {

  private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int APP1 = 0xe1;
  private static final int START_OF_SCAN = 0xda;
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;

  private Exif() {}

  /** A number from 1, the right way up, to 8. */
  static int orientation(byte[] jpeg) {
    try {
      return segment(jpeg).map(Exif::read).orElse(1);
    } catch (IndexOutOfBoundsException | IllegalArgumentException cutOff) {
      return 1;
    }
  }

  /** The segment's content after its name, as ISO/IEC 10918-1 lays segments out. */
  private static Optional<ByteBuffer> segment(byte[] jpeg) {
    var at = 2;
    while (at + 4 < jpeg.length && (jpeg[at] & 0xff) == 0xff) {
      var marker = jpeg[at + 1] & 0xff;
      var length = ((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff);
      if (marker == START_OF_SCAN || length < 2) {
        return Optional.empty();
      }
      var end = Math.min(jpeg.length, at + 2 + length);
      var named = Math.min(end, at + 4 + NAME.length);
      if (marker == APP1 && Arrays.equals(jpeg, at + 4, named, NAME, 0, NAME.length)) {
        return Optional.of(ByteBuffer.wrap(Arrays.copyOfRange(jpeg, named, end)));
      }
      at += 2 + length;
    }
    return Optional.empty();
  }

  /** The first directory of the TIFF structure. */
  private static int read(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    var directory = tiff.getInt(4);
    var entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      var entry = directory + 2 + i * ENTRY;
      if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
        var value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }
}
