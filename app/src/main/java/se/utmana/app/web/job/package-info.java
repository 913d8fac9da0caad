/** Work that takes longer than a request: it shows how far it is, and can be left. */
@NullMarked
@NamedInterface("job")
package se.utmana.app.web.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
