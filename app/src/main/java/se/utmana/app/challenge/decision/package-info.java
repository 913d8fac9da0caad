/** Decisions about challenges: made by the commissioner, with reasons that stay. */
@NullMarked
@NamedInterface("decision")
package se.utmana.app.challenge.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
