/** Choosing between two at a time: who may, with which ticket, and what was chosen. */
@NullMarked
@NamedInterface("ranking-choosing")
package se.utmana.app.challenge.ranking.choosing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
