/** Trust waves: short surveys whose answers lead to nobody, and what they say. */
@NullMarked
@ApplicationModule(
    displayName = "trust",
    allowedDependencies = {"web", "web :: *", "account", "space", "thread"})
package se.utmana.app.trust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
