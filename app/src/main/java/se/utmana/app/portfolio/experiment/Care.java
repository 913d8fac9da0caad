package se.utmana.app.portfolio.experiment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What is owed to those whom an experiment touches.
 *
 * @param host the actor of the space where it takes place
 * @param consent what the host has agreed to, and in which role somebody did so; no person's name
 * @param affected which groups it touches
 * @param ethics what was considered: children, personal data, who may be harmed
 * @param budget what it costs and who pays
 */
public record Care(
    @Nullable UUID host,
    @NotNull Phrase consent,
    @Nullable LocalDate consentOn,
    @NotNull Phrase affected,
    @NotNull Phrase ethics,
    @NotNull Phrase risks,
    @NotNull Phrase budget) {

  /** Why it is too little to start with, if it is. */
  Optional<Refusal> refusal(LocalDate today) {
    return Said.first(
        Said.unless(host != null, "host", "portfolio.design.refused.host"),
        Said.needed("consent", consent, Said.LINE),
        Said.unless(
            consentOn != null && !consentOn.isAfter(today),
            "consentOn",
            "portfolio.design.refused.consent"),
        Said.needed("affected", affected, Said.TEXT),
        Said.needed("ethics", ethics, Said.TEXT),
        Said.needed("risks", risks, Said.TEXT),
        Said.needed("budget", budget, Said.LINE));
  }
}
