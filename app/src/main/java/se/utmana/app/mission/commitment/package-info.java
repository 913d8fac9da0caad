/** Commitments: what organisations promise to do, by when, on which mandate, held by which role. */
@NullMarked
@NamedInterface("commitment")
package se.utmana.app.mission.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
