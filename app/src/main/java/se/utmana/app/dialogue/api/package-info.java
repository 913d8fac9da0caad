/** Dialogues for programs. */
@NullMarked
package se.utmana.app.dialogue.api;

import org.jspecify.annotations.NullMarked;
