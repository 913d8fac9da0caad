/** Where the maps of a space and of a challenge are found, and where one is begun. */
@NullMarked
package se.utmana.app.systemmap.atlas;

import org.jspecify.annotations.NullMarked;
