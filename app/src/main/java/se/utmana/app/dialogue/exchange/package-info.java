/** Dialogues from and to other installations, in the files of Polis. */
@NullMarked
package se.utmana.app.dialogue.exchange;

import org.jspecify.annotations.NullMarked;
