/** Whether what an experiment measured reaches a threshold that was set before. */
@NullMarked
package se.utmana.analysis.trial;

import org.jspecify.annotations.NullMarked;
