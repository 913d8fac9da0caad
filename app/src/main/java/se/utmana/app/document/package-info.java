/** What is handed over on paper: drafted from the record, edited, decided, and frozen. */
@NullMarked
@ApplicationModule(
    displayName = "document",
    allowedDependencies = {
      "web",
      "web :: *",
      "account",
      "space",
      "thread",
      "challenge",
      "challenge :: *",
      "dialogue",
      "dialogue :: *",
      "systemmap",
      "systemmap :: *",
      "mission",
      "mission :: *",
      "portfolio",
      "portfolio :: *",
      "trust",
      "trust :: *",
      "precondition",
      "precondition :: *"
    })
package se.utmana.app.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
