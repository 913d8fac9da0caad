package se.utmana.app.space;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utmana.app.web.Phrase;

/** The municipalities and regions of Sweden, by Statistics Sweden's codes. */
public final class Places {

  private static final Map<String, Region> REGIONS = readRegions();
  private static final Map<String, Municipality> MUNICIPALITIES = readMunicipalities();

  private Places() {}

  /**
   * A region.
   *
   * @param code two digits, the county's code
   * @param county the name of the county
   * @param organisation the name of the regional organisation
   * @param countyBoard the name of the state's county administrative board
   */
  public record Region(String code, Phrase county, String organisation, String countyBoard) {}

  /**
   * A municipality.
   *
   * @param code four digits, the first two being the region's
   */
  public record Municipality(String code, String name) {

    public Region region() {
      return Places.region(code.substring(0, 2)).orElseThrow();
    }
  }

  public static List<Region> regions() {
    return List.copyOf(REGIONS.values());
  }

  public static List<Municipality> municipalities() {
    return List.copyOf(MUNICIPALITIES.values());
  }

  public static Optional<Region> region(String code) {
    return Optional.ofNullable(REGIONS.get(code));
  }

  public static Optional<Municipality> municipality(String code) {
    return Optional.ofNullable(MUNICIPALITIES.get(code));
  }

  /** The municipality of that name. */
  public static Optional<Municipality> municipalityNamed(String written) {
    return MUNICIPALITIES.values().stream()
        .filter(place -> place.name().equalsIgnoreCase(written.strip()))
        .findFirst();
  }

  /** The region whose county or organisation has that name in Swedish or English. */
  public static Optional<Region> regionNamed(String written) {
    var name = written.strip();
    return REGIONS.values().stream()
        .filter(
            place ->
                place.organisation().equalsIgnoreCase(name)
                    || place.county().byLanguage().values().stream()
                        .anyMatch(name::equalsIgnoreCase))
        .findFirst();
  }

  private static Map<String, Region> readRegions() {
    var regions = new LinkedHashMap<String, Region>();
    for (var row : Reference.rows("regions.csv")) {
      var code = row.getField("lan_code");
      var county = Phrase.of(row.getField("lan_name_sv"), row.getField("lan_name_en"));
      var organisation = row.getField("region_org_name");
      regions.put(code, new Region(code, county, organisation, row.getField("lansstyrelse_name")));
    }
    return regions;
  }

  private static Map<String, Municipality> readMunicipalities() {
    var municipalities = new LinkedHashMap<String, Municipality>();
    for (var row : Reference.rows("municipalities.csv")) {
      var code = row.getField("code");
      municipalities.put(code, new Municipality(code, row.getField("name")));
    }
    return municipalities;
  }
}
