/** Decisions about missions: what adopting one takes, and what becomes of it after an election. */
@NullMarked
@NamedInterface("decision")
package se.utmana.app.mission.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
