/** How goals and levels hang together, and where something is missing between them. */
@NullMarked
@NamedInterface("alignment")
package se.utmana.app.mission.alignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
