/** The pages and the API of expeditions: planned, on the way, and home again. */
@NullMarked
package se.utmana.app.portfolio.logbook;

import org.jspecify.annotations.NullMarked;
