/** The kinds of documents, each with the sections that it consists of. */
@NullMarked
@NamedInterface("kind")
package se.utmana.app.document.kind;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
