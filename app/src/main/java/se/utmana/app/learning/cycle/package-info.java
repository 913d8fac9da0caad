/** Turns of the loop, which close only with a reflection. */
@NullMarked
@NamedInterface("cycle")
package se.utmana.app.learning.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
