/** What if: factors are pushed, and the map says what would happen and how sure that is. */
@NullMarked
package se.utmana.app.systemmap.scenario;

import org.jspecify.annotations.NullMarked;
