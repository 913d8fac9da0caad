/** What a space learns, on one page: its cycles, its conversations and what it knows now. */
@NullMarked
package se.utmana.app.learning.overview;

import org.jspecify.annotations.NullMarked;
