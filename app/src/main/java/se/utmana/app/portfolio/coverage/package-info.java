/** The portfolio as a whole: what is tried where, and what nobody tries. */
@NullMarked
package se.utmana.app.portfolio.coverage;

import org.jspecify.annotations.NullMarked;
