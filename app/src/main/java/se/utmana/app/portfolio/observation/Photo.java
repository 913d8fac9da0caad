package se.utmana.app.portfolio.observation;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws a photo anew: what comes out has its pixels and nothing else, the right way up and no
 * larger than a screen.
 */
final class Photo {

  private static final int LONGEST_SIDE = 1600;

  /** More pixels than phones have; a small file can claim any number. */
  private static final long MOST_PIXELS = 120_000_000;

  private static final float QUALITY = 0.85f;

  private Photo() {}

  /** Whether the file begins as a JPEG or PNG does. */
  static boolean isPhoto(byte[] file) {
    return isJpeg(file) || isPng(file);
  }

  private static boolean isPng(byte[] file) {
    return file.length > 8
        && (file[0] & 0xff) == 0x89
        && file[1] == 'P'
        && file[2] == 'N'
        && file[3] == 'G';
  }

  private static boolean isJpeg(byte[] file) {
    return file.length > 4 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xd8;
  }

  /** One at a time: a drawn photo takes much memory. */
  static synchronized Optional<byte[]> clean(byte[] file) {
    try {
      var read = read(file);
      if (read == null) {
        return Optional.empty();
      }
      return Optional.of(jpeg(upright(read, isJpeg(file) ? Exif.orientation(file) : 1)));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      return Optional.empty();
    }
  }

  private static @Nullable BufferedImage read(byte[] file) throws IOException {
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return null;
      }
      var reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return read(reader);
      } finally {
        reader.dispose();
      }
    }
  }

  private static @Nullable BufferedImage read(ImageReader reader) throws IOException {
    var width = reader.getWidth(0);
    var height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      return null;
    }
    var every = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
    var how = reader.getDefaultReadParam();
    how.setSourceSubsampling(every, every, 0, 0);
    return reader.read(0, how);
  }

  /** Turned as the camera was held, on white, at most as large as a screen. */
  private static BufferedImage upright(BufferedImage read, int orientation) {
    var isOnItsSide = orientation >= 5;
    var width = isOnItsSide ? read.getHeight() : read.getWidth();
    var height = isOnItsSide ? read.getWidth() : read.getHeight();
    var scale = Math.min(1, (double) LONGEST_SIDE / Math.max(width, height));
    var drawn =
        new BufferedImage(
            (int) Math.max(1, Math.round(width * scale)),
            (int) Math.max(1, Math.round(height * scale)),
            BufferedImage.TYPE_INT_RGB);
    var pen = drawn.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.scale(scale, scale);
    pen.drawImage(read, turn(orientation, width, height), null);
    pen.dispose();
    return drawn;
  }

  /** From the stored picture to the upright one of that size; Exif 2.32, tag 0x0112. */
  private static AffineTransform turn(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
      default -> new AffineTransform();
    };
  }

  private static byte[] jpeg(BufferedImage drawn) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(drawn, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
