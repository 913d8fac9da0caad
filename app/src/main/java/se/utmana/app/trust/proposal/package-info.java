/** Conversations that weak answers ask for. */
@NullMarked
@NamedInterface("proposal")
package se.utmana.app.trust.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
