package se.utmana.app.mission.goal;

import se.utmana.app.mission.MissionRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/** Where a goal is taken away, which is asked for once more. */
record RemoveGoalPage(MissionRoom inside, Goal goal, String reason, FormErrors errors)
    implements FormPage {}
