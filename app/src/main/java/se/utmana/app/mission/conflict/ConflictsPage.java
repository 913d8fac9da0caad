package se.utmana.app.mission.conflict;

import java.util.List;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.web.Page;

/** The goal conflicts of a mission, the hardest first. */
record ConflictsPage(MissionRoom inside, List<Conflict> conflicts) implements Page {}
