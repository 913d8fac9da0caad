package se.utmana.app.mission.barrier;

import java.util.Optional;
import java.util.stream.Stream;

/** What kind of thing stands in the way. */
public enum BarrierType {
  REGULATION("REGELVERK"),
  FUNDING("FINANSIERING"),
  MANDATE("MANDAT"),
  PROCUREMENT("UPPHANDLING"),
  SKILLS("KOMPETENS"),
  DATA("DATA"),
  ORGANISATION("ORGANISATION"),
  CULTURE("KULTUR"),
  TECHNOLOGY("TEKNIK"),
  TIME("TID");

  private final String code;

  BarrierType(String code) {
    this.code = code;
  }

  /** The type with that code of the code list of barrier types. */
  public static Optional<BarrierType> ofCode(String code) {
    return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
  }

  public String key() {
    return "mission.barrier.type." + name();
  }
}
