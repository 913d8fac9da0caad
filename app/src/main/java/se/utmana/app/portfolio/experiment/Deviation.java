package se.utmana.app.portfolio.experiment;

import java.time.LocalDate;
import java.util.Optional;
import se.utmana.app.portfolio.Said;
import se.utmana.app.space.Role;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What was done otherwise than the locked design says. It stands beside the design and never
 * changes it.
 */
public record Deviation(int number, Phrase what, Phrase why, LocalDate day, Role role) {

  Optional<Refusal> refusal(Experiment experiment, LocalDate today) {
    return Said.first(
        Said.unless(
            experiment.state() == ExperimentState.RUNNING
                || experiment.state() == ExperimentState.FINISHED,
            "",
            "portfolio.deviation.refused.state"),
        Said.needed("what", what, Said.TEXT),
        Said.needed("why", why, Said.TEXT),
        Said.unless(!day.isAfter(today), "day", "portfolio.deviation.refused.day"));
  }
}
