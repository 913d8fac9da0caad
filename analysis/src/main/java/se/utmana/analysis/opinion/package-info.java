/** Opinion groups, common ground and what divides, computed from votes on short statements. */
@NullMarked
package se.utmana.analysis.opinion;

import org.jspecify.annotations.NullMarked;
