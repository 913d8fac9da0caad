/** Relevance assessment: what the organisations of a space think of a challenge, and why. */
@NullMarked
@NamedInterface("assessment")
package se.utmana.app.challenge.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
