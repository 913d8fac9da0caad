/** What process leaders do: writing, opening and closing dialogues, moderating statements. */
@NullMarked
package se.utmana.app.dialogue.leading;

import org.jspecify.annotations.NullMarked;
