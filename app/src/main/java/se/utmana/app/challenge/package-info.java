/** Societal challenges: what a space gathers around, in whose words and on what ground. */
@NullMarked
@ApplicationModule(
    displayName = "challenge",
    allowedDependencies = {"web", "web :: *", "account", "space", "thread"})
package se.utmana.app.challenge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
