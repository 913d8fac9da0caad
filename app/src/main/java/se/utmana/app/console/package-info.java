/** What is said in the terminal: texts, progress, first steps, and why a start was given up. */
@NullMarked
@ApplicationModule(
    displayName = "console",
    allowedDependencies = {})
package se.utmana.app.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
