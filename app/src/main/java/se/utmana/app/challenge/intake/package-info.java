/** What comes before a challenge: from whom a space takes one, and what a good title says. */
@NullMarked
@NamedInterface("intake")
package se.utmana.app.challenge.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
