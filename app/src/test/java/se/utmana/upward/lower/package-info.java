@NullMarked
@ApplicationModule(
    displayName = "lower",
    allowedDependencies = {})
package se.utmana.upward.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
