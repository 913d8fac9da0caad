/** Typing in counted hands. */
@NullMarked
package se.utmana.app.dialogue.count;

import org.jspecify.annotations.NullMarked;
