package se.utmana.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Push;
import se.utmana.app.portfolio.measure.MeasureDraft;
import se.utmana.app.space.Actor;
import se.utmana.app.space.Level;
import se.utmana.app.web.Phrase;

/**
 * A measure that is made up.
 *
 * @param to its last day, in days from the day it is loaded
 * @param lever the factor of the map that it presses on, as the case calls it
 */
record InventedMeasure(
    String space,
    Phrase title,
    String accountable,
    List<String> partners,
    Level level,
    int to,
    Phrase funding,
    Phrase indicator,
    @Nullable Double baseline,
    @Nullable Double target,
    List<String> targets,
    List<String> areas,
    List<String> environmental,
    boolean decided,
    @Nullable String lever,
    @Nullable Push push) {

  MeasureDraft draft(
      UUID challenge, Map<String, Actor> made, InventedLevers levers, LocalDate today) {
    return new MeasureDraft(
        title,
        challenge,
        levers.of(lever),
        push,
        List.of(id(made, accountable)),
        partners.stream().map(one -> id(made, one)).toList(),
        level,
        today.minusDays(30),
        today.plusDays(to),
        funding,
        indicator,
        baseline,
        target,
        targets,
        areas,
        environmental,
        true);
  }

  private static UUID id(Map<String, Actor> made, String name) {
    return Objects.requireNonNull(made.get(name), name).id().value();
  }
}
