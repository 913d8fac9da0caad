@NullMarked
package se.utmana.app.dialogue;

import org.jspecify.annotations.NullMarked;
