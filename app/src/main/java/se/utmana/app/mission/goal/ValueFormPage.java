package se.utmana.app.mission.goal;

import se.utmana.app.mission.MissionRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/** Where what was measured is written down. */
record ValueFormPage(MissionRoom inside, Goal goal, ValueForm form, FormErrors errors)
    implements FormPage {}
