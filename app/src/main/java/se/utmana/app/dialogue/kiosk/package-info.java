/** A shared tablet: one person after the other answers on it, each with a ballot of their own. */
@NullMarked
package se.utmana.app.dialogue.kiosk;

import org.jspecify.annotations.NullMarked;
