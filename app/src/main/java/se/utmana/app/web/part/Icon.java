package se.utmana.app.web.part;

/** The icons of the interface, each a line drawn on a square of 24. */
public enum Icon {
  CHECK("M5 12.5l4.5 4.5L19 7"),
  CROSS("M6 6l12 12M18 6L6 18"),
  DASH("M6 12h12"),
  PLUS("M12 5v14M5 12h14"),
  INFO("M12 11v5M12 7.6v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z"),
  DONE("M8 12.3l2.8 2.8L16 9.5M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z"),
  ATTENTION("M12 10v4M12 17v.1M12 4L2.8 20h18.4z"),
  STOP("M12 7.5V13M12 16.3v.1M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z"),
  FORWARD("M5 12h14M13 6l6 6-6 6"),
  BACK("M19 12H5M11 6l-6 6 6 6"),
  DOWN("M6 9l6 6 6-6"),
  UNDO("M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3"),
  DOWNLOAD("M12 4v11M7 10.5l5 5 5-5M5 20h14"),
  UPLOAD("M12 16V5M7 9.5l5-5 5 5M5 20h14"),
  PERSON("M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c1-3.8 4-5.5 7.5-5.5s6.5 1.7 7.5 5.5"),
  PEOPLE(
      "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5c.7-3.2 3.3-5"
          + " 6.5-5s5.8 1.8 6.5 5M16 4.8a3.5 3.5 0 0 1 0 6.4M18 15c1.8.7 3.1"
          + " 2.3 3.5 4.5"),
  LOCK("M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"),
  GLOBE(
      "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0" + " 18"),
  LOOK("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 3v18M12 7h6.7M12 12h9M12 17h6.7"),
  SEARCH("M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16.2 16.2L21 21"),
  MAIL("M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5"),
  CLOCK("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.3l3.3 2"),
  LINK(
      "M10 14l4-4M8.5 11L6 13.5a3.2 3.2 0 0 0 4.5 4.5L13 15.5M11 8.5L13.5 6a3.2"
          + " 3.2 0 0 1 4.5 4.5L15.5 13");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  /** The line as SVG path data. */
  public String path() {
    return path;
  }
}
