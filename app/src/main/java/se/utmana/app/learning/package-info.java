/**
 * What a space learns: conversations, cycles that close with a reflection, learnings and their use.
 */
@NullMarked
@ApplicationModule(
    displayName = "learning",
    allowedDependencies = {
      "web",
      "web :: *",
      "account",
      "space",
      "thread",
      "challenge",
      "systemmap",
      "mission",
      "portfolio",
      "portfolio :: *"
    })
package se.utmana.app.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
