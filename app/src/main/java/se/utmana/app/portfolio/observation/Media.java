package se.utmana.app.portfolio.observation;

import java.util.Optional;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Refusal;

/**
 * A photo or a voice note without anything that tells where, when or with what it was made. What a
 * file is, its own bytes tell, never its name. See decision 0122.
 */
public final class Media {

  /** The largest file that is taken, in bytes. */
  static final int MOST = 10 << 20;

  private final MediaKind kind;
  private final byte[] bytes;

  Media(MediaKind kind, byte[] bytes) {
    this.kind = kind;
    this.bytes = bytes.clone();
  }

  /** A file that was sent, cleaned, or why it is not taken. */
  public sealed interface Taken {

    record Clean(Media media) implements Taken {}

    record Refused(Refusal refusal) implements Taken {}
  }

  /** Takes a file. */
  public static Taken take(byte[] file) {
    var size = Said.unless(file.length <= MOST, "file", "portfolio.media.refused.size", 10);
    if (size.isPresent()) {
      return new Taken.Refused(size.get());
    }
    return clean(file)
        .<Taken>map(Taken.Clean::new)
        .orElseGet(() -> new Taken.Refused(Refusal.at("file", "portfolio.media.refused.kind")));
  }

  private static Optional<Media> clean(byte[] file) {
    if (Photo.isPhoto(file)) {
      return Photo.clean(file).map(bytes -> new Media(MediaKind.PHOTO, bytes));
    }
    return Sound.kindOf(file)
        .flatMap(kind -> Sound.clean(kind, file).map(bytes -> new Media(kind, bytes)));
  }

  public MediaKind kind() {
    return kind;
  }

  public byte[] bytes() {
    return bytes.clone();
  }
}
