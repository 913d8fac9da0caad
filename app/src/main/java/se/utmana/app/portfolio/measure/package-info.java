/** Measures: what is known to be done, as the thirteen fields of an action plan. */
@NullMarked
@NamedInterface("measure")
package se.utmana.app.portfolio.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
