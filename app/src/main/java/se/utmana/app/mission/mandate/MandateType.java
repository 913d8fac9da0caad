package se.utmana.app.mission.mandate;

import java.util.Optional;
import java.util.stream.Stream;

/** What a mandate rests on, hardest first. */
public enum MandateType {
  ACT("LAG", 5),
  GOVERNMENT_ASSIGNMENT("REGERINGSUPPDRAG", 4),
  DIRECTIONS("REGLERINGSBREV", 4),
  COUNCIL("FULLMAKTIGE", 4),
  BOARD("STYRELSE", 3),
  AGREEMENT("AVTAL", 3),
  OFFER("ERBJUDANDE", 2),
  DELEGATION("DELEGATION", 2),
  INTENT("AVSIKT", 1),
  OWN_INITIATIVE("EGET", 1);

  private final String code;
  private final int hardness;

  MandateType(String code, int hardness) {
    this.code = code;
    this.hardness = hardness;
  }

  /** How much it takes to undo it, 1 to 5. */
  public int hardness() {
    return hardness;
  }

  /** The type with that code of the code list of mandate types. */
  public static Optional<MandateType> ofCode(String code) {
    return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
  }

  public String key() {
    return "mission.mandate.type." + name();
  }
}
