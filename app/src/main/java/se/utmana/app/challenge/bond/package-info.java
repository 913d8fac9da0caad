/** Challenges that are the same as, or a part of, one in another space, once both sides agree. */
@NullMarked
@NamedInterface("bond")
package se.utmana.app.challenge.bond;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
