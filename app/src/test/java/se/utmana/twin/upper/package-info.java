/** May use the lower module. */
@NullMarked
@ApplicationModule(
    displayName = "upper",
    allowedDependencies = {"lower"})
package se.utmana.twin.upper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
