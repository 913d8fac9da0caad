package se.utmana.app.systemmap.position;

import java.util.Locale;

/** How members stand to a link, as the picture shows it. */
public enum Standing {
  /** Nobody has said anything. */
  OPEN,
  /** Most agree, and nobody disputes it. */
  AGREED,
  /** Somebody doubts it, and nobody disputes it. */
  DOUBTED,
  /** Somebody disputes it. */
  DISPUTED;

  public boolean isDisputed() {
    return this == DISPUTED;
  }

  /** As in the names of styles. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its name. */
  public String key() {
    return "systemmap.standing." + name();
  }
}
