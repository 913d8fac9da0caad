/** The files in which system maps come and go: recognised, read and written. */
@NullMarked
package se.utmana.app.systemmap.format;

import org.jspecify.annotations.NullMarked;
