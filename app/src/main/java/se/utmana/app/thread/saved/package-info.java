/** Searches that people saved, and what is told of what is new in them. */
@NullMarked
package se.utmana.app.thread.saved;

import org.jspecify.annotations.NullMarked;
