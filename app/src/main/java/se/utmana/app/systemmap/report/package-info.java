/** What the mathematics says of a map in a file, on the terminal. */
@NullMarked
@NamedInterface("report")
package se.utmana.app.systemmap.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
