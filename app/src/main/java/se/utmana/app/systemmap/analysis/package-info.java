/**
 * What the mathematics says of a map as it stands: computed once a version, for every page and
 * file.
 */
@NullMarked
@NamedInterface("analysis")
package se.utmana.app.systemmap.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
