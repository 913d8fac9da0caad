/** The dialogue in a frame of another site, for the sites that its leaders name. */
@NullMarked
package se.utmana.app.dialogue.embed;

import org.jspecify.annotations.NullMarked;
