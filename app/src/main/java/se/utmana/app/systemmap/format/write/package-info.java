/** Writes system maps in the formats of other tools. */
@NullMarked
package se.utmana.app.systemmap.format.write;

import org.jspecify.annotations.NullMarked;
