package se.utmana.app.space;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Phrase;

/**
 * The directory of actors that need no describing: municipalities, regions, county administrative
 * boards and national organisations.
 */
public final class KnownActors {

  private static final Map<String, Known> BY_KEY = read();

  private KnownActors() {}

  /**
   * An actor of the directory.
   *
   * @param key a code or word that names it in files
   * @param place the county of a municipality, otherwise empty
   */
  public record Known(
      String key,
      Phrase name,
      ActorType type,
      Level level,
      Phrase place,
      @Nullable String municipality,
      @Nullable String region) {

    /** The same as an actor of a space, with a new identity. */
    public Actor asActor() {
      return new Actor(
          ActorId.next(), name, type, level, Phrase.EMPTY, municipality, region, false);
    }

    private boolean isCalled(String written) {
      return name.byLanguage().values().stream()
          .map(KnownActors::folded)
          .anyMatch(
              own ->
                  own.equals(written)
                      || (type == ActorType.MUNICIPALITY
                          && (written.equals(own + " kommun")
                              || written.equals(own + "s kommun"))));
    }
  }

  public static List<Known> all() {
    return List.copyOf(BY_KEY.values());
  }

  /** A national organisation by its word, such as {@code livsmedelsverket}. */
  public static Optional<Known> ofKey(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** The actor of that name in Swedish or English, however its letters are cased. */
  public static Optional<Known> named(String written) {
    var name = folded(written);
    return BY_KEY.values().stream().filter(known -> known.isCalled(name)).findFirst();
  }

  /** At most that many actors whose name begins with, or else contains, what was written. */
  public static List<Known> like(String written, int most) {
    var part = folded(written);
    var found = new ArrayList<Known>();
    for (var known : BY_KEY.values()) {
      if (known.name().byLanguage().values().stream().anyMatch(n -> folded(n).startsWith(part))) {
        found.add(known);
      }
    }
    for (var known : BY_KEY.values()) {
      if (!found.contains(known)
          && known.name().byLanguage().values().stream().anyMatch(n -> folded(n).contains(part))) {
        found.add(known);
      }
    }
    return found.stream().limit(most).toList();
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Known> read() {
    var known = new LinkedHashMap<String, Known>();
    Places.municipalities().forEach(place -> put(known, municipality(place)));
    Places.regions().forEach(place -> put(known, region(place)));
    Places.regions().forEach(place -> put(known, countyBoard(place)));
    for (var row : Reference.rows("actors-national.csv")) {
      var name = Phrase.of(row.getField("name_sv"), row.getField("name_en"));
      var type = ActorTypes.ofCode(row.getField("actor_type")).orElseThrow();
      var level = Level.ofCode(row.getField("level")).orElseThrow();
      put(known, new Known(row.getField("key"), name, type, level, Phrase.EMPTY, null, null));
    }
    return known;
  }

  private static void put(Map<String, Known> known, Known actor) {
    known.put(actor.key(), actor);
  }

  private static Known municipality(Places.Municipality place) {
    return new Known(
        "municipality-" + place.code(),
        Phrase.of(place.name(), place.name()),
        ActorType.MUNICIPALITY,
        Level.LOCAL,
        place.region().county(),
        place.code(),
        place.region().code());
  }

  private static Known region(Places.Region place) {
    return new Known(
        "region-" + place.code(),
        Phrase.of(place.organisation(), place.organisation()),
        ActorType.REGION,
        Level.REGIONAL,
        Phrase.EMPTY,
        null,
        place.code());
  }

  private static Known countyBoard(Places.Region place) {
    return new Known(
        "county-board-" + place.code(),
        Phrase.of(place.countyBoard(), place.countyBoard()),
        ActorType.COUNTY_BOARD,
        Level.REGIONAL,
        Phrase.EMPTY,
        null,
        place.code());
  }
}
