/** Answers to what people said in a dialogue: what became of it, and why. */
@NullMarked
package se.utmana.app.dialogue.answer;

import org.jspecify.annotations.NullMarked;
