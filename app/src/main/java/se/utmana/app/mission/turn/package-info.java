/** What waits for somebody in the missions, and who is told what comes of them. */
@NullMarked
package se.utmana.app.mission.turn;

import org.jspecify.annotations.NullMarked;
