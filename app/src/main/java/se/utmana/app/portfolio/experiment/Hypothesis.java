package se.utmana.app.portfolio.experiment;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** A testable statement: if we do this, then that happens, because of this. */
public record Hypothesis(@NotNull Phrase doing, @NotNull Phrase effect, @NotNull Phrase because) {

  Optional<Refusal> refusal() {
    return Said.first(
        Said.needed("doing", doing, Said.LINE),
        Said.needed("effect", effect, Said.LINE),
        Said.needed("because", because, Said.LINE));
  }
}
