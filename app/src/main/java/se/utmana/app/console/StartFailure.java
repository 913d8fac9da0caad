package se.utmana.app.console;

/**
 * The program cannot go on, for a reason that the person at the machine can do something about. The
 * message is one plain sentence that says what; it is shown without a stack trace.
 */
public final class StartFailure extends RuntimeException {

  private final String key;

  public StartFailure(String key, Object... arguments) {
    super(ConsoleTexts.text(key, arguments));
    this.key = key;
  }

  /** The key of the sentence, for those who must tell one failure from another. */
  public String key() {
    return key;
  }
}
