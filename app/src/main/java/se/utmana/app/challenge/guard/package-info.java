/** What must be true of a challenge before it moves on. */
@NullMarked
package se.utmana.app.challenge.guard;

import org.jspecify.annotations.NullMarked;
