package se.utmana.app.trust;

import java.util.List;
import java.util.stream.Stream;

/** Between whom the trust is that items ask about. */
public enum Scale {
  /** Between the actors. */
  ACTOR,
  /** Between leadership and experts. */
  VERTICAL;

  /** The key of its name. */
  public String key() {
    return "trust.scale." + name();
  }

  /** What is asked about it, in order. */
  public List<TrustItem> items() {
    return Stream.of(TrustItem.values()).filter(item -> item.scale() == this).toList();
  }
}
