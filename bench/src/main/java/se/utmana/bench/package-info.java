/** Benchmarks: ratios against a peer or a limit that is measured in the same run. */
@NullMarked
package se.utmana.bench;

import org.jspecify.annotations.NullMarked;
