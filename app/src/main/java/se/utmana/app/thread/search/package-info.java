/** Finding records by their words, over everything that one may see. */
@NullMarked
package se.utmana.app.thread.search;

import org.jspecify.annotations.NullMarked;
