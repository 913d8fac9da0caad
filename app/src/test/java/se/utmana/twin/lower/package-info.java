/** May use nothing. */
@NullMarked
@ApplicationModule(
    displayName = "lower",
    allowedDependencies = {})
package se.utmana.twin.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
