/** What matters more to many people, computed from choices between two things at a time. */
@NullMarked
package se.utmana.analysis.ranking;

import org.jspecify.annotations.NullMarked;
