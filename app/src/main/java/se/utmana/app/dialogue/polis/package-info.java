/** The files in which Polis hands out a conversation: read, checked and written. */
@NullMarked
package se.utmana.app.dialogue.polis;

import org.jspecify.annotations.NullMarked;
