/** What is known now, on what evidence, and what was changed by it. */
@NullMarked
@NamedInterface("lesson")
package se.utmana.app.learning.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
