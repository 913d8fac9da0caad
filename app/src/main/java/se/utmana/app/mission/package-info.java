/** Missions: directions that others commit to, beyond the next election. */
@NullMarked
@ApplicationModule(
    displayName = "mission",
    allowedDependencies = {
      "web",
      "web :: *",
      "account",
      "space",
      "thread",
      "challenge",
      "challenge :: *"
    })
package se.utmana.app.mission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
