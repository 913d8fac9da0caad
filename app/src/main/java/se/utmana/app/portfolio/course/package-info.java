/** How expeditions, experiments and measures move on: events that are added and never changed. */
@NullMarked
package se.utmana.app.portfolio.course;

import org.jspecify.annotations.NullMarked;
