package se.utmana.app.space;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.utmana.app.web.Phrase;

/** The code list of actor types, with their names in Swedish and English. */
public final class ActorTypes {

  private static final Map<ActorType, Row> ROWS = read();

  private ActorTypes() {}

  /** All types in the order of the code list: the public sector first. */
  public static List<ActorType> all() {
    return List.of(ActorType.values());
  }

  public static Phrase nameOf(ActorType type) {
    return row(type).name();
  }

  public static boolean isPublicSector(ActorType type) {
    return row(type).publicSector();
  }

  /** The type with that code of the code list, such as {@code KOMMUN}. */
  public static Optional<ActorType> ofCode(String code) {
    return Stream.of(ActorType.values()).filter(type -> type.code().equals(code)).findFirst();
  }

  private static Row row(ActorType type) {
    return Objects.requireNonNull(ROWS.get(type), () -> "No row for " + type);
  }

  private static Map<ActorType, Row> read() {
    var rows = new EnumMap<ActorType, Row>(ActorType.class);
    for (var csv : Reference.rows("actor-types.csv")) {
      var type = ofCode(csv.getField("code")).orElseThrow();
      var name = Phrase.of(csv.getField("name_sv"), csv.getField("name_en"));
      rows.put(type, new Row(name, csv.getField("public_sector").equals("1")));
    }
    return rows;
  }

  private record Row(Phrase name, boolean publicSector) {}
}
