package se.utmana.app.portfolio.experiment;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Push;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What those who make the experiment believe will happen, written before anybody knows.
 *
 * @param expected the value of the metric that they believe in
 * @param text what the map or their experience says will happen, and what else may change
 * @param lever the leverage point that the experiment presses, by its identity in the index
 * @param push which way it presses
 * @param assumption the link of the map that it tests, by its identity in the index
 */
public record Prediction(
    @Nullable Double expected,
    @NotNull Phrase text,
    @Nullable UUID lever,
    @Nullable Push push,
    @Nullable UUID assumption) {

  Optional<Refusal> refusal() {
    return Said.first(
        Said.needed("prediction", text, Said.TEXT),
        Said.unless(Metric.isFinite(expected), "expected", "portfolio.refused.number"),
        Said.unless(lever == null || push != null, "push", "portfolio.design.refused.push"));
  }
}
