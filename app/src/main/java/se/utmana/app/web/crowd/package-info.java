/** What keeps the server answering when more ask than it can serve. */
@NullMarked
@NamedInterface("crowd")
package se.utmana.app.web.crowd;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
