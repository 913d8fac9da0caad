/** The public face of every record, and the links between records: where things come from. */
@NullMarked
@ApplicationModule(
    displayName = "thread",
    allowedDependencies = {"web", "web :: *", "account", "space"})
package se.utmana.app.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
