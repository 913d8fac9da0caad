/** The panel: seven preconditions, three observables each, lit by records. */
@NullMarked
@NamedInterface("panel")
package se.utmana.app.precondition.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
