/** Changing a map: small commands, one field each, a log of all of them, and undo per person. */
@NullMarked
@NamedInterface("change")
package se.utmana.app.systemmap.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
