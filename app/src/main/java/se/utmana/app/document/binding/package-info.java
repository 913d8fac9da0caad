/** What of the record a section can be filled with, one class for each kind of record. */
@NullMarked
package se.utmana.app.document.binding;

import org.jspecify.annotations.NullMarked;
