/** How expeditions, experiments and measures move on: events that are added and never changed. */
@NullMarked
@NamedInterface("course")
package se.utmana.app.portfolio.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
