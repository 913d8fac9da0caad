/** Two modules whose arrow points up, on purpose: the test of the modules must find it. */
@NullMarked
package se.utmana.twin;

import org.jspecify.annotations.NullMarked;
