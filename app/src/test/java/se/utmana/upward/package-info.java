/** The twin of the application's modules: one arrow turns upward. */
@NullMarked
package se.utmana.upward;

import org.jspecify.annotations.NullMarked;
