/** Who answers for missions and their goals, and who decides about them, on each level. */
@NullMarked
@NamedInterface("owner")
package se.utmana.app.mission.owner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
