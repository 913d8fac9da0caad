/** The picture of a map as the server draws it: for pages, print and files alike. */
@NullMarked
@NamedInterface("drawing")
package se.utmana.app.systemmap.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
