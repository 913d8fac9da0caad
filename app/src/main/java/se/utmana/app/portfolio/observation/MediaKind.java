package se.utmana.app.portfolio.observation;

/** What can lie beside an observation. */
public enum MediaKind {
  PHOTO("image/jpeg", "jpg"),
  MP4("audio/mp4", "m4a"),
  MP3("audio/mpeg", "mp3"),
  WAV("audio/wav", "wav");

  private final String type;
  private final String ending;

  MediaKind(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  /** The type as in a header. */
  public String type() {
    return type;
  }

  /** How the name of its file ends. */
  public String ending() {
    return ending;
  }

  public boolean isPhoto() {
    return this == PHOTO;
  }
}
