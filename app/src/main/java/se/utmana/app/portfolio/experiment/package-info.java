/** Experiments: one hypothesis each, designed and locked before the start, and decided after. */
@NullMarked
@NamedInterface("experiment")
package se.utmana.app.portfolio.experiment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
