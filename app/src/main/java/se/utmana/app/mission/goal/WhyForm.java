package se.utmana.app.mission.goal;

import se.utmana.app.mission.Written;

/** Why something is taken away. */
record WhyForm(String reason) {

  WhyForm {
    reason = Written.field(reason);
  }
}
