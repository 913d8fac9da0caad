/** What a trust wave said: counted once, guarded, frozen. */
@NullMarked
@NamedInterface("result")
package se.utmana.app.trust.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
