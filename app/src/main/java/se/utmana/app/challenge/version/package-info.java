/** The wordings that a challenge has had, and what changed from one to the next. */
@NullMarked
@NamedInterface("version")
package se.utmana.app.challenge.version;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
