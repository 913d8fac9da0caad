/** Challenges that go up in one another, and challenges that come out of one. */
@NullMarked
@NamedInterface("kin")
package se.utmana.app.challenge.kin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
