/** Documents as files: for people, for archives and for programs. */
@NullMarked
package se.utmana.app.document.format;

import org.jspecify.annotations.NullMarked;
