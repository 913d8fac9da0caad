package se.utmana.app.mission.support;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.mission.Written;
import se.utmana.app.web.Chosen;

/** What a space offers. */
record OfferForm(@Chosen @Nullable UUID mission, @Size(max = Written.LINE) String text) {

  static final OfferForm EMPTY = new OfferForm(null, "");

  OfferForm {
    text = Written.field(text);
  }
}
