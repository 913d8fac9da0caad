/** The thread of a record as something to walk: several steps back and on, as picture and text. */
@NullMarked
package se.utmana.app.thread.walk;

import org.jspecify.annotations.NullMarked;
