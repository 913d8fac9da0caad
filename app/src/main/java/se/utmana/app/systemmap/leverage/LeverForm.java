package se.utmana.app.systemmap.leverage;

import java.util.Objects;

/** Why a point is chosen or taken back, and what kind of leverage it is. */
record LeverForm(String factor, String point, String reason) {

  static final LeverForm EMPTY = new LeverForm("", "", "");

  LeverForm {
    factor = Objects.requireNonNullElse(factor, "");
    point = Objects.requireNonNullElse(point, "");
    reason = Objects.requireNonNullElse(reason, "").strip();
  }
}
