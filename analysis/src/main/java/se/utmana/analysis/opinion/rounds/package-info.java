/** Two rounds of a dialogue: the same statements asked again, and what moved between them. */
@NullMarked
package se.utmana.analysis.opinion.rounds;

import org.jspecify.annotations.NullMarked;
