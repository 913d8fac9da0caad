/** Challenges that people send in, and what becomes of them. */
@NullMarked
@NamedInterface("submission")
package se.utmana.app.challenge.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
