/** Raised hands, counted in a room: shown beside the votes and never among them. */
@NullMarked
package se.utmana.app.dialogue.hands;

import org.jspecify.annotations.NullMarked;
