/** Spaces where collaborations work: actors, members with roles, invitations, and the gate. */
@NullMarked
@ApplicationModule(
    displayName = "space",
    allowedDependencies = {"web", "web :: *", "account"})
package se.utmana.app.space;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
