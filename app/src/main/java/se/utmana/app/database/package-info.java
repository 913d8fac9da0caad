/** The PostgreSQL that everything is stored in: embedded in the data folder or given by address. */
@NullMarked
@ApplicationModule(
    displayName = "database",
    allowedDependencies = {"console"})
package se.utmana.app.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
