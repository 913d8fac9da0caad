package se.utmana.app.systemmap.format.write;

/** What of a map a file may be unable to hold. */
public enum Loss {
  TITLE,
  ABOUT,
  FACTORS,
  LABELS,
  DESCRIPTIONS,
  GROUPS,
  PLACES,
  LINKS,
  SIGNS,
  STRENGTHS,
  DELAYS,
  CLAIMS,
  DETAILS,
  TRANSLATIONS;

  /** The key of its sentence, which gets a number. */
  public String key() {
    return "console.mapfile.lost." + name();
  }
}
