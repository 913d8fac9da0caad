/** Expeditions: joint explorations with open questions, and no intervention. */
@NullMarked
@NamedInterface("expedition")
package se.utmana.app.portfolio.expedition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
