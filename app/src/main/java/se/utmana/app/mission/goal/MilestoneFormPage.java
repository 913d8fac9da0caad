package se.utmana.app.mission.goal;

import se.utmana.app.mission.MissionRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/** Where a milestone is set. */
record MilestoneFormPage(MissionRoom inside, Goal goal, MilestoneForm form, FormErrors errors)
    implements FormPage {}
