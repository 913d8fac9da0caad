/** Goals that help or hinder each other: how much, who is affected, and what was given up. */
@NullMarked
@NamedInterface("conflict")
package se.utmana.app.mission.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
