package se.utmana.app.console;

/** Says what is being done while somebody waits. */
@FunctionalInterface
public interface Progress {

  /** Says the text of the key. */
  void say(String key, Object... arguments);

  static Progress silent() {
    return (key, arguments) -> {};
  }
}
