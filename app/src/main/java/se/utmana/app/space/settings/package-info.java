/** Pages on which spaces are found, opened and changed. */
@NullMarked
package se.utmana.app.space.settings;

import org.jspecify.annotations.NullMarked;
