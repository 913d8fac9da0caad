/** What was done with a map, change by change: who, when, from what to what. */
@NullMarked
package se.utmana.app.systemmap.history;

import org.jspecify.annotations.NullMarked;
