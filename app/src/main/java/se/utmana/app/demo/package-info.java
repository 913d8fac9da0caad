/** The demonstration: two Swedish missions as spaces, with dialogues whose votes are invented. */
@NullMarked
@ApplicationModule(
    displayName = "demo",
    allowedDependencies = {
      "web",
      "web :: *",
      "account",
      "space",
      "challenge",
      "challenge :: *",
      "dialogue",
      "mission",
      "mission :: *",
      "systemmap",
      "systemmap :: *",
      "portfolio",
      "portfolio :: *",
      "thread",
      "learning",
      "learning :: *",
      "trust",
      "trust :: *",
      "document",
      "document :: *"
    })
package se.utmana.app.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
