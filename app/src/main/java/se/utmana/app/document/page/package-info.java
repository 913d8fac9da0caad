/** The pages of documents, and their twin for programs. */
@NullMarked
package se.utmana.app.document.page;

import org.jspecify.annotations.NullMarked;
