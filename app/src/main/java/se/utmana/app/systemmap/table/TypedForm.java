package se.utmana.app.systemmap.table;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.Sign;

/** What was filled in to draw a factor or a link. */
record TypedForm(String text, @Nullable Sign sign, @Nullable Boolean delayed) {

  static final int LENGTH = 500;
  static final TypedForm EMPTY = new TypedForm("", Sign.UNKNOWN, false);

  TypedForm {
    text = Objects.requireNonNullElse(text, "").strip();
  }

  Sign chosenSign() {
    return sign == null ? Sign.UNKNOWN : sign;
  }

  /** A box that is not ticked is not sent. */
  boolean isDelayed() {
    return delayed != null && delayed;
  }

  Typed typed() {
    return Typed.parse(text).orSign(chosenSign());
  }
}
