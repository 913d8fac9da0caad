/** The goals of missions: from where to where and by when, and what was measured on the way. */
@NullMarked
@NamedInterface("goal")
package se.utmana.app.mission.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
