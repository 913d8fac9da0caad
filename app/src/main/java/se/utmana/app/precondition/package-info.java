/** The seven preconditions of challenge-driven work, seen from what people actually did. */
@NullMarked
@ApplicationModule(
    displayName = "precondition",
    allowedDependencies = {
      "web",
      "web :: *",
      "account",
      "space",
      "thread",
      "challenge",
      "challenge :: *",
      "dialogue",
      "mission",
      "mission :: *",
      "portfolio",
      "portfolio :: *",
      "learning",
      "learning :: *",
      "trust",
      "trust :: *"
    })
package se.utmana.app.precondition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
