/** The content of a document, as values that every format is written from. */
@NullMarked
package se.utmana.app.document.content;

import org.jspecify.annotations.NullMarked;
