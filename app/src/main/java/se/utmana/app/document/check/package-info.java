/** What to look at in a document before it is decided. */
@NullMarked
package se.utmana.app.document.check;

import org.jspecify.annotations.NullMarked;
