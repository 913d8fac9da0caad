/** Dialogues: statements that many people vote on, moderation, and the opinion landscape. */
@NullMarked
@ApplicationModule(
    displayName = "dialogue",
    allowedDependencies = {"web", "web :: *", "account", "space", "thread", "console"})
package se.utmana.app.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
