package se.utmana.app.portfolio.expedition;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * A place where an expedition stops to see for itself.
 *
 * @param host which organisation or group receives it, in words; no person's name
 * @param visitOn the day that is planned, null while none is
 * @param consent to what the host agreed; empty until it did
 * @param skipped why it was left out; empty for one that was not
 * @param observations how much was noted there
 */
public record ExpeditionStop(
    int number,
    Phrase place,
    Phrase host,
    @Nullable LocalDate visitOn,
    Phrase consent,
    @Nullable LocalDate consentOn,
    Phrase skipped,
    int observations) {

  public static ExpeditionStop planned(
      int number, Phrase place, Phrase host, @Nullable LocalDate on) {
    return new ExpeditionStop(number, place, host, on, Phrase.EMPTY, null, Phrase.EMPTY, 0);
  }

  public Optional<Refusal> refusal() {
    return Said.first(
        Said.needed("place", place, Said.TITLE),
        Said.needed("host", host, Said.TITLE),
        Said.allowed("consent", consent, Said.LINE),
        Said.allowed("skipped", skipped, Said.LINE),
        Said.unless(
            !isSkipped() || observations == 0, "skipped", "portfolio.stop.refused.visited"));
  }

  public boolean hasConsent() {
    return !consent.isEmpty();
  }

  public boolean isSkipped() {
    return !skipped.isEmpty();
  }

  public boolean isVisited() {
    return observations > 0;
  }

  /** Whether it is neither visited nor skipped. */
  public boolean isWaiting() {
    return !isVisited() && !isSkipped();
  }

  /** The key of where it is. */
  public String key() {
    return "portfolio.stop."
        + (isSkipped() ? "skipped" : isVisited() ? "visited" : hasConsent() ? "agreed" : "asked");
  }
}
