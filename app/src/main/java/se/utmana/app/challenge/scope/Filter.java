package se.utmana.app.challenge.scope;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Stage;
import se.utmana.app.space.Places;

/**
 * What challenges are looked for; what is empty or unknown narrows nothing.
 *
 * @param stage the name of a stage
 * @param goal the number of a goal of Agenda 2030
 * @param region the code of a region
 */
record Filter(String words, String stage, String goal, String region) {

  Filter(
      @Nullable String words,
      @Nullable String stage,
      @Nullable String goal,
      @Nullable String region) {
    this.words = Objects.requireNonNullElse(words, "").strip();
    this.stage = known(stage, Stream.of(Stage.values()).anyMatch(one -> one.name().equals(stage)));
    this.goal = known(goal, goal != null && Agenda.goals().containsKey(goal));
    this.region = known(region, region != null && Places.region(region).isPresent());
  }

  private static String known(@Nullable String value, boolean isKnown) {
    return value != null && isKnown ? value : "";
  }

  Filter in(String otherRegion) {
    return new Filter(words, stage, goal, otherRegion);
  }

  boolean isAnything() {
    return !(words + stage + goal + region).isEmpty();
  }

  /** As the query of an address. */
  String query() {
    return "?words=" + encoded(words) + "&stage=" + stage + "&goal=" + goal + "&region=" + region;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
