/**
 * The theory of change: the chain from what is done to what it leads to, what it assumes, horizons.
 */
@NullMarked
@NamedInterface("theory")
package se.utmana.app.mission.theory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
