/** Ranking challenges by many choices between two at a time. */
@NullMarked
package se.utmana.app.challenge.ranking;

import org.jspecify.annotations.NullMarked;
