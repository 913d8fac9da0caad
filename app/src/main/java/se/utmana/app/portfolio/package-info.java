/**
 * What a space explores, tests and does: expeditions, experiments, measures, and what is missing.
 */
@NullMarked
@ApplicationModule(
    displayName = "portfolio",
    allowedDependencies = {
      "web",
      "web :: *",
      "account",
      "space",
      "thread",
      "challenge",
      "challenge :: *",
      "systemmap",
      "systemmap :: *"
    })
package se.utmana.app.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
