/** Spaces that contribute to missions of spaces above them, accepted by the other side. */
@NullMarked
@NamedInterface("support")
package se.utmana.app.mission.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
