/** What the votes show: the landscape, the common ground, and how small groups are protected. */
@NullMarked
@NamedInterface("results")
package se.utmana.app.dialogue.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
