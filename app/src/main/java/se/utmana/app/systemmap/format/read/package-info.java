/** Reads system maps from files that nobody has vouched for. */
@NullMarked
package se.utmana.app.systemmap.format.read;

import org.jspecify.annotations.NullMarked;
