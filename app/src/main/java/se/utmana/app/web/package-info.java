/** The shell every page stands in: pages, texts, viewer, live updates, pictures and headers. */
@NullMarked
@ApplicationModule(
    displayName = "web",
    allowedDependencies = {})
package se.utmana.app.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
