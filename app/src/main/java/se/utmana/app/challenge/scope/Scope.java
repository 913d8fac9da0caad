package se.utmana.app.challenge.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utmana.app.space.Places;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * Whom and where a challenge concerns, and which goals it touches.
 *
 * @param affected the groups that are affected, in the words of the space
 * @param places codes of municipalities and regions, {@link #COUNTRY} for all of Sweden
 * @param targets codes of targets of Agenda 2030, such as {@code 12.3}
 * @param areas codes of areas of the national strategy
 */
public record Scope(
    Phrase affected, List<String> places, List<String> targets, List<String> areas) {

  /** The code of the whole country among the places. */
  public static final String COUNTRY = "00";

  public static final Scope EMPTY = new Scope(Phrase.EMPTY, List.of(), List.of(), List.of());

  static final int AFFECTED_LENGTH = 500;
  static final int MOST = 40;

  public Scope {
    places = List.copyOf(places);
    targets = List.copyOf(targets);
    areas = List.copyOf(areas);
  }

  /** Why it cannot stand as it is, if it cannot. */
  public Optional<Refusal> refusal() {
    if (affected.byLanguage().values().stream().anyMatch(one -> one.length() > AFFECTED_LENGTH)) {
      return Optional.of(Refusal.at("affected", "challenge.refused.long", AFFECTED_LENGTH));
    }
    if (places.size() > MOST || targets.size() > MOST) {
      var field = places.size() > MOST ? "places" : "find";
      return Optional.of(Refusal.at(field, "challenge.refused.many", MOST));
    }
    for (var place : places) {
      if (placeName(place).isEmpty()) {
        return Optional.of(Refusal.at("places", "challenge.refused.place", place));
      }
    }
    if (!targets.stream().allMatch(code -> Agenda.target(code).isPresent())) {
      return Optional.of(Refusal.at("find", "challenge.refused.target"));
    }
    return Agenda.areas().keySet().containsAll(areas)
        ? Optional.empty()
        : Optional.of(Refusal.at("areas", "challenge.refused.target"));
  }

  /** The same, for those whom it affects. */
  public Scope affecting(Phrase groups) {
    return new Scope(groups, places, targets, areas);
  }

  /** Whether nobody has written anything yet. */
  public boolean saysNothing() {
    return equals(EMPTY);
  }

  /** The name of a place by its code. */
  static Optional<Phrase> placeName(String code) {
    if (code.equals(COUNTRY)) {
      return Optional.of(Phrase.of("Hela landet", "All of Sweden"));
    }
    return Places.municipality(code)
        .map(place -> Phrase.of(place.name(), place.name()))
        .or(() -> Places.region(code).map(Places.Region::county));
  }

  /**
   * The codes of places as people write them, one a line; what is no place stays as it was written.
   */
  static List<String> placesNamed(String written) {
    var codes = new ArrayList<String>();
    for (var line : written.split("[\\n,;]", -1)) {
      var name = line.strip();
      if (!name.isEmpty()) {
        var code = codeOf(name);
        if (!codes.contains(code)) {
          codes.add(code);
        }
      }
    }
    return codes;
  }

  private static String codeOf(String name) {
    if (placeName(COUNTRY).orElseThrow().byLanguage().values().stream()
        .anyMatch(name::equalsIgnoreCase)) {
      return COUNTRY;
    }
    return Places.municipalityNamed(name)
        .map(Places.Municipality::code)
        .or(() -> Places.regionNamed(name).map(Places.Region::code))
        .orElse(name);
  }

  /** The names of the places in a reader's language. */
  public List<String> placeNames(Language language) {
    return places.stream()
        .map(code -> placeName(code).map(name -> name.in(language)).orElse(code))
        .toList();
  }
}
