/** Ranking challenges by many choices between two at a time. */
@NullMarked
@NamedInterface("ranking")
package se.utmana.app.challenge.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
