/** The horizon: goals, milestones, handovers and elections on one axis of time. */
@NullMarked
@NamedInterface("horizon")
package se.utmana.app.mission.horizon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
