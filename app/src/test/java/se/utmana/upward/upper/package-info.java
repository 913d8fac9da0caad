@NullMarked
@ApplicationModule(displayName = "upper")
package se.utmana.upward.upper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
