/** What is new in a space, as a page and for feed readers. */
@NullMarked
package se.utmana.app.thread.feed;

import org.jspecify.annotations.NullMarked;
