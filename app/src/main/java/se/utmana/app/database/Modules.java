package se.utmana.app.database;

import java.util.List;

/** The modules in the order in which their tables are made, lowest first. */
final class Modules {

  /** A module refers to tables of those before it only. */
  static final List<String> LOWEST_FIRST =
      List.of(
          "web",
          "account",
          "space",
          "thread",
          "indicator",
          "challenge",
          "dialogue",
          "systemmap",
          "mission",
          "portfolio",
          "learning",
          "trust",
          "precondition",
          "document",
          "home",
          "demo");

  private Modules() {}
}
