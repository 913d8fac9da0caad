/** Tests of the database, and databases for tests. */
@NullMarked
package se.utmana.app.database;

import org.jspecify.annotations.NullMarked;
