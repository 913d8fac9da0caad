/** Which factors of a map matter, by each of the usual measures. */
@NullMarked
package se.utmana.analysis.systemmap.influence;

import org.jspecify.annotations.NullMarked;
