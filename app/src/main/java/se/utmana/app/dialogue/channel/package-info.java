/** Every way into a dialogue: link, QR code, poster, and where the others are found. */
@NullMarked
package se.utmana.app.dialogue.channel;

import org.jspecify.annotations.NullMarked;
