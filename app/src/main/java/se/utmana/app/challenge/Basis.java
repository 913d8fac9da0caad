package se.utmana.app.challenge;

import java.util.Locale;

/** On what ground something is said. Readers always see it. */
public enum Basis {
  /** Taken from a public source, which is named. */
  FACT,
  /** Invented to show a way of working; says nothing about anybody real. */
  ILLUSTRATIVE,
  /** Written by the people of the space. */
  OWN;

  /** The ground as in text keys: {@code fact}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
