/** What goes from one term of office to the next, frozen, and what ends around an election. */
@NullMarked
@NamedInterface("handover")
package se.utmana.app.mission.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
