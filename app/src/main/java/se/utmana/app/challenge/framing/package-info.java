/** Framings: the same challenge in several groups' own words, side by side. */
@NullMarked
@NamedInterface("framing")
package se.utmana.app.challenge.framing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
