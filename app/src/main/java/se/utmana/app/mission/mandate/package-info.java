/** Mandates: what gives an organisation the right and the task to act, and for how long. */
@NullMarked
@NamedInterface("mandate")
package se.utmana.app.mission.mandate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
