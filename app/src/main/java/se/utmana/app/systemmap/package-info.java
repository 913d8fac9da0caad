/** System maps: factors and the signed links between them, drawn and judged together. */
@NullMarked
@ApplicationModule(
    displayName = "systemmap",
    allowedDependencies = {
      "web",
      "web :: *",
      "account",
      "space",
      "thread",
      "challenge",
      "challenge :: *",
      "console"
    })
package se.utmana.app.systemmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
