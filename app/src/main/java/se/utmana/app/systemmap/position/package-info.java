/** How members stand to the links of a map: they agree, doubt or dispute, and say why. */
@NullMarked
@NamedInterface("position")
package se.utmana.app.systemmap.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
