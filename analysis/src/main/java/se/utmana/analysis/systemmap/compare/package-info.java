/** Two maps beside each other: what they share, and where they disagree. */
@NullMarked
package se.utmana.analysis.systemmap.compare;

import org.jspecify.annotations.NullMarked;
