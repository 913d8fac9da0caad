/** What the votes show: the landscape, the common ground, and how small groups are protected. */
@NullMarked
package se.utmana.app.dialogue.results;

import org.jspecify.annotations.NullMarked;
