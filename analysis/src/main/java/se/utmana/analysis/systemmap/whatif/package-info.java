/** What would happen to the other factors if somebody pushed one, and how sure that is. */
@NullMarked
package se.utmana.analysis.systemmap.whatif;

import org.jspecify.annotations.NullMarked;
