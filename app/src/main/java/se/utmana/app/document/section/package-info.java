/** The sections of a document: what people wrote, and what stands there from the record. */
@NullMarked
package se.utmana.app.document.section;

import org.jspecify.annotations.NullMarked;
