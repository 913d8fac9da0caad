package se.utmana.app.portfolio.observation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.expedition.ExpeditionState;
import se.utmana.app.portfolio.expedition.ExpeditionStop;
import se.utmana.app.portfolio.expedition.Journey;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * An observation before it is stored.
 *
 * @param account who saw it and is told what comes of it, null for nobody
 * @param key made where it was written, so that it is stored once however often it is sent
 */
public record ObservationDraft(
    int stop,
    Phrase text,
    @Nullable LocalDate seenOn,
    @Nullable Media media,
    @Nullable UUID account,
    String key) {

  static final int KEY = 100;

  /**
   * Why it is not taken, if it is not. It may arrive when the expedition is home again, for it may
   * have waited in a phone.
   */
  Optional<Refusal> refusal(Journey journey, LocalDate today) {
    var expedition = journey.expedition();
    var state = expedition.state();
    return Said.first(
        Said.unless(
            state == ExpeditionState.UNDER_WAY || state == ExpeditionState.SENSEMAKING,
            "",
            "portfolio.observation.refused.state"),
        stop(journey),
        Said.unless(
            !text.isEmpty() || media != null, "text", "portfolio.observation.refused.empty"),
        Said.allowed("text", text, Said.TEXT),
        Said.unless(
            seenOn != null && !seenOn.isAfter(today) && !seenOn.isBefore(expedition.box().from()),
            "seenOn",
            "portfolio.observation.refused.day"),
        Said.unless(
            !key.isBlank() && key.length() <= KEY, "", "portfolio.observation.refused.key"));
  }

  private Optional<Refusal> stop(Journey journey) {
    var visited =
        journey.stops().stream()
            .filter(one -> one.number() == stop && !one.isSkipped())
            .findFirst();
    return Said.first(
        Said.unless(visited.isPresent(), "stop", "portfolio.observation.refused.stop"),
        Said.unless(
            visited.filter(ExpeditionStop::hasConsent).isPresent(),
            "stop",
            "portfolio.observation.refused.consent"));
  }
}
