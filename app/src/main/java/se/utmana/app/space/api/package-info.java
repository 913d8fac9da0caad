/** The description of the whole API, and what its parts share. */
@NullMarked
package se.utmana.app.space.api;

import org.jspecify.annotations.NullMarked;
