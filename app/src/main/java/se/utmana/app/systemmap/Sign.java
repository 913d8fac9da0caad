package se.utmana.app.systemmap;

/** What happens to the factor that a link leads to when the factor that it comes from grows. */
public enum Sign {
  /** It grows too. */
  PLUS("+"),
  /** It shrinks. */
  MINUS("−"),
  /** Nobody has said. */
  UNKNOWN("?");

  private final String mark;

  Sign(String mark) {
    this.mark = mark;
  }

  /** As it stands beside an arrow. */
  public String mark() {
    return mark;
  }

  /** The key of its name. */
  public String key() {
    return "systemmap.sign." + name();
  }
}
