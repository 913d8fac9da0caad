package se.utmana.app.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Phrase;

/**
 * An expedition that is made up: what the case says of it, and what is added so that it keeps to
 * the rules.
 *
 * @param from its first day, in days from the day it is loaded
 * @param hosts one for each stop
 * @param skipped why a stop was left out, by its place among the stops, 0..
 * @param observedAt the stop of each observation
 * @param reflection null for one that is still under way
 * @param lever the factor of the map that it looks at, as the case calls it
 */
record InventedExpedition(
    String space,
    String id,
    int from,
    int to,
    @Nullable Phrase title,
    @Nullable Phrase question,
    List<String> crew,
    @Nullable List<Phrase> stops,
    List<Phrase> hosts,
    Phrase consent,
    @Nullable Map<Integer, Phrase> skipped,
    @Nullable List<Phrase> observations,
    List<Integer> observedAt,
    @Nullable List<Phrase> insights,
    @Nullable Phrase answer,
    @Nullable Phrase surprise,
    @Nullable Reflected reflection,
    @Nullable String lever) {

  record Reflected(Phrase who, Phrase text, Phrase hostsTold) {}

  /** What the case itself says of an expedition. */
  record Told(
      String id,
      Phrase title,
      Phrase question,
      @Nullable List<Phrase> stops,
      @Nullable List<Phrase> observations,
      @Nullable List<Phrase> insights) {}

  /** With what the case says where nothing is added. */
  InventedExpedition with(Told told) {
    return new InventedExpedition(
        space,
        id,
        from,
        to,
        title == null ? told.title() : title,
        question == null ? told.question() : question,
        crew,
        stops == null ? told.stops() : stops,
        hosts,
        consent,
        skipped,
        observations == null ? told.observations() : observations,
        observedAt,
        insights == null ? told.insights() : insights,
        answer,
        surprise,
        reflection,
        lever);
  }
}
