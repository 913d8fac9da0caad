package se.utmana.app.systemmap.format.read;

/** The content of a file with its name. */
public final class NamedFile {

  private final String name;
  private final byte[] content;

  public NamedFile(String name, byte[] content) {
    this.name = name;
    this.content = content.clone();
  }

  public String name() {
    return name;
  }

  /** The length of its content. */
  public int size() {
    return content.length;
  }

  byte[] content() {
    return content;
  }
}
