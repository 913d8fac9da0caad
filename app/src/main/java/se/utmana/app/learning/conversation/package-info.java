/** Conversations that are planned and held: who, how long, what came of it. */
@NullMarked
@NamedInterface("conversation")
package se.utmana.app.learning.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
