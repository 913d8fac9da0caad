/** Where things of a picture go: layouts of graphs. */
@NullMarked
package se.utmana.analysis.drawing;

import org.jspecify.annotations.NullMarked;
