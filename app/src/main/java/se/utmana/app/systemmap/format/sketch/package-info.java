/** A system map as a file holds it, without a database behind it. */
@NullMarked
package se.utmana.app.systemmap.format.sketch;

import org.jspecify.annotations.NullMarked;
