/** The feedback loops of a map: how many there are, and those that people should read. */
@NullMarked
package se.utmana.analysis.systemmap.loops;

import org.jspecify.annotations.NullMarked;
