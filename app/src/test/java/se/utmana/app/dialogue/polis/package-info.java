@NullMarked
package se.utmana.app.dialogue.polis;

import org.jspecify.annotations.NullMarked;
