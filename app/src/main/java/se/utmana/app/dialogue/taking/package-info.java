/** Taking part: the start page, one statement at a time, adding one's own. */
@NullMarked
package se.utmana.app.dialogue.taking;

import org.jspecify.annotations.NullMarked;
