/** All that is known of where a push would matter, side by side. */
@NullMarked
package se.utmana.analysis.systemmap.leverage;

import org.jspecify.annotations.NullMarked;
