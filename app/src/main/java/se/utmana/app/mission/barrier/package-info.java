/** Barriers: what stands in the way and somebody else owns, with a day and a question to answer. */
@NullMarked
@NamedInterface("barrier")
package se.utmana.app.mission.barrier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
