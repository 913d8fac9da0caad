/**
 * The palette of actors: which kinds take part, on which levels, how deeply, and who is missing.
 */
@NullMarked
@NamedInterface("palette")
package se.utmana.app.precondition.palette;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
