/** Whom and where challenges concern and which goals they touch, and how one finds them by that. */
@NullMarked
@NamedInterface("scope")
package se.utmana.app.challenge.scope;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
