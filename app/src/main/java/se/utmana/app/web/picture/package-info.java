/** Pictures that the server draws: the kit and the pictures that several modules show. */
@NullMarked
@NamedInterface("picture")
package se.utmana.app.web.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
