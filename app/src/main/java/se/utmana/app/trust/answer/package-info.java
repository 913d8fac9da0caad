/** Answering a trust wave: one-time keys, and answers that are added up at once. */
@NullMarked
@NamedInterface("answer")
package se.utmana.app.trust.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
