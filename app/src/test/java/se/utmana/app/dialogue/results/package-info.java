@NullMarked
package se.utmana.app.dialogue.results;

import org.jspecify.annotations.NullMarked;
