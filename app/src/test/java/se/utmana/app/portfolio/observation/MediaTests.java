package se.utmana.app.portfolio.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is taken of a file that somebody sends, and what is taken out of it. */
class MediaTests {

  private static final byte[] SECRET = "59.3293N 18.0686E".getBytes(StandardCharsets.US_ASCII);

  @Test
  void drawsAPhotoAnewWithoutWhatTheCameraTold() throws IOException {
    var clean = clean(withExif(aPhoto("jpeg"), 6));
    assertThat(clean.kind()).isEqualTo(MediaKind.PHOTO);
    assertThat(contains(clean.bytes(), SECRET)).isFalse();
    assertThat(contains(clean.bytes(), "Exif".getBytes(StandardCharsets.US_ASCII))).isFalse();
  }

  @Test
  void turnsAPhotoTheWayTheCameraWasHeld() throws IOException {
    var upright = ImageIO.read(new ByteArrayInputStream(clean(aPhoto("jpeg")).bytes()));
    var turned = ImageIO.read(new ByteArrayInputStream(clean(withExif(aPhoto("jpeg"), 6)).bytes()));
    assertThat(upright.getWidth()).isGreaterThan(upright.getHeight());
    assertThat(turned.getWidth()).isLessThan(turned.getHeight());
    // What was at the left is at the top when the camera was held on its right side.
    assertThat(new Color(turned.getRGB(30, 10)).getRed()).isGreaterThan(200);
    assertThat(new Color(turned.getRGB(30, 110)).getRed()).isLessThan(60);
  }

  @Test
  void makesALargePhotoAsLargeAsAScreen() throws IOException {
    var large = new BufferedImage(4000, 1000, BufferedImage.TYPE_INT_RGB);
    var drawn = ImageIO.read(new ByteArrayInputStream(clean(bytes(large, "png")).bytes()));
    assertThat(drawn.getWidth()).isLessThanOrEqualTo(2000);
  }

  @Test
  void tellsAFileByItsBytesAndNotByItsName() {
    assertThat(
            refusal("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("portfolio.media.refused.kind");
    assertThat(refusal(new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2, 3, 4, 5}))
        .isEqualTo("portfolio.media.refused.kind");
    assertThat(refusal(new byte[0])).isEqualTo("portfolio.media.refused.kind");
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    assertThat(refusal(new byte[Media.MOST + 1])).isEqualTo("portfolio.media.refused.size");
  }

  @Test
  void refusesAPictureThatClaimsToBeHuge() throws IOException {
    var bomb = bytes(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "png");
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    assertThat(refusal(bomb)).isEqualTo("portfolio.media.refused.kind");
  }

  @Test
  void takesWhatIsNotSoundOutOfVoiceNotes() {
    var mp4 =
        join(box("ftyp", new byte[8]), box("moov", box("udta", SECRET)), box("mdat", new byte[9]));
    var clean = clean(mp4);
    assertThat(clean.kind()).isEqualTo(MediaKind.MP4);
    assertThat(clean.bytes()).hasSameSizeAs(mp4);
    assertThat(contains(clean.bytes(), SECRET)).isFalse();

    var tag =
        join("ID3".getBytes(StandardCharsets.US_ASCII), new byte[] {3, 0, 0, 0, 0, 0, 17}, SECRET);
    var mp3 = join(tag, new byte[] {(byte) 0xff, (byte) 0xfb, 1, 2});
    assertThat(clean(mp3).bytes()).containsExactly(0xff, 0xfb, 1, 2);

    var wav =
        join(
            "RIFF____WAVE".getBytes(StandardCharsets.US_ASCII),
            chunk("LIST", SECRET),
            chunk("data", new byte[4]));
    assertThat(contains(clean(wav).bytes(), SECRET)).isFalse();
    assertThat(clean(wav).bytes()).hasSize(12 + 8 + 4);
  }

  @Test
  void refusesSoundWhoseBoxesDoNotFit() {
    var broken = join(box("ftyp", new byte[8]), ByteBuffer.allocate(8).putInt(9999).array());
    assertThat(refusal(broken)).isEqualTo("portfolio.media.refused.kind");
  }

  private static Media clean(byte[] file) {
    return ((Media.Taken.Clean) Media.take(file)).media();
  }

  private static String refusal(byte[] file) {
    return Media.take(file) instanceof Media.Taken.Refused refused ? refused.refusal().key() : "";
  }

  /** Wider than high, bright to the left and dark to the right. */
  private static byte[] aPhoto(String format) throws IOException {
    var photo = new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB);
    var pen = photo.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 60, 60);
    pen.dispose();
    return bytes(photo, format);
  }

  private static byte[] bytes(BufferedImage picture, String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, format, out);
    return out.toByteArray();
  }

  /** With how the camera was held, and where. */
  private static byte[] withExif(byte[] jpeg, int orientation) {
    var tiff = ByteBuffer.allocate(26 + SECRET.length);
    tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0).putInt(0).put(SECRET);
    var exif = join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
    var head = ByteBuffer.allocate(4).putShort((short) 0xffe1).putShort((short) (exif.length + 2));
    var start = new byte[] {jpeg[0], jpeg[1]};
    return join(start, head.array(), exif, Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  private static byte[] box(String name, byte[] content) {
    var box = ByteBuffer.allocate(8 + content.length).putInt(8 + content.length);
    return box.put(name.getBytes(StandardCharsets.US_ASCII)).put(content).array();
  }

  private static byte[] chunk(String name, byte[] content) {
    var padded = content.length + (content.length & 1);
    var chunk = ByteBuffer.allocate(8 + padded).order(ByteOrder.LITTLE_ENDIAN);
    chunk.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(content.length).put(content);
    return chunk.array();
  }

  private static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static boolean contains(byte[] bytes, byte[] sought) {
    var all = new String(bytes, StandardCharsets.ISO_8859_1);
    return all.contains(new String(sought, StandardCharsets.ISO_8859_1));
  }
}
