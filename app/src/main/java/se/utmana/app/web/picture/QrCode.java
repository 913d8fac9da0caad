package se.utmana.app.web.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * An address as a square that cameras read. It is drawn with the white edge of four modules that
 * the standard asks for (ISO/IEC 18004), and stays readable with a quarter of it covered.
 */
public final class QrCode {

  private static final int EDGE = 4;

  private final io.nayuki.qrcodegen.QrCode code;

  private QrCode(io.nayuki.qrcodegen.QrCode code) {
    this.code = code;
  }

  public static QrCode of(String address) {
    return new QrCode(
        io.nayuki.qrcodegen.QrCode.encodeText(address, io.nayuki.qrcodegen.QrCode.Ecc.QUARTILE));
  }

  /** Modules on a side, with the edge. */
  public int size() {
    return code.size + 2 * EDGE;
  }

  /** Whether the module is dark, counted from the corner of the edge. */
  public boolean isDark(int x, int y) {
    return code.getModule(x - EDGE, y - EDGE);
  }

  /** As a picture of a page, dark on light in both themes. */
  public Svg.Picture picture(String title, String about) {
    var path = new StringBuilder();
    for (int y = 0; y < size(); y++) {
      for (int x = 0; x < size(); x++) {
        if (isDark(x, y)) {
          path.append('M').append(Svg.point(x, y)).append("h1v1h-1z");
        }
      }
    }
    return Svg.picture("qr", size(), size(), title, about)
        .rect("qr-ground", 0, 0, size(), size(), 0)
        .path("qr-modules", path.toString())
        .end();
  }

  /** As an image for paper, each module so many points wide, without the edge. */
  public String image(int points) {
    var side = code.size * points;
    var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        image.setRGB(x, y, code.getModule(x / points, y / points) ? 0x000000 : 0xFFFFFF);
      }
    }
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
