package se.utmana.app.mission.support;

import se.utmana.app.mission.Mission;
import se.utmana.app.space.Space;

/** A mission of another space that one can contribute to, or does. */
record Offered(Space space, Mission mission) {}
