/**
 * Missions as people and programs read them: all of a space, and one with all that belongs to it.
 */
@NullMarked
package se.utmana.app.mission.overview;

import org.jspecify.annotations.NullMarked;
