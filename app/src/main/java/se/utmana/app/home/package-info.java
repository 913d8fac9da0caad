/** Where people arrive: the start page, the start page of a space, and what Utmana is. */
@NullMarked
@ApplicationModule(
    displayName = "home",
    allowedDependencies = {
      "web",
      "web :: *",
      "account",
      "space",
      "challenge",
      "dialogue",
      "systemmap",
      "mission",
      "portfolio",
      "portfolio :: *",
      "precondition",
      "precondition :: panel"
    })
package se.utmana.app.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
