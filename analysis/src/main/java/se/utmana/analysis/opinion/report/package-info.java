/** What a report says beside the landscape: bridging, sensitivity, names that stay. */
@NullMarked
package se.utmana.analysis.opinion.report;

import org.jspecify.annotations.NullMarked;
