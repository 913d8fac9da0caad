/** A map of factors and signed causal links, and what its shape says. */
@NullMarked
package se.utmana.analysis.systemmap;

import org.jspecify.annotations.NullMarked;
