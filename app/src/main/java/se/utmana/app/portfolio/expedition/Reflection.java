package se.utmana.app.portfolio.expedition;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What those who went along thought over together; without one no expedition ends.
 *
 * @param who which groups and organisations took part in it, in words
 * @param hostsTold how the hosts were told what came of it
 */
public record Reflection(@Nullable LocalDate heldOn, Phrase who, Phrase text, Phrase hostsTold) {

  public Optional<Refusal> refusal(LocalDate today) {
    return Said.first(
        Said.unless(
            heldOn != null && !heldOn.isAfter(today), "heldOn", "portfolio.reflection.refused.day"),
        Said.needed("who", who, Said.LINE),
        Said.needed("text", text, Said.TEXT),
        Said.needed("hostsTold", hostsTold, Said.LINE));
  }
}
