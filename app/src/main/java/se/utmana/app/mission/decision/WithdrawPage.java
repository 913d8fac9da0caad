package se.utmana.app.mission.decision;

import se.utmana.app.mission.MissionRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/** Where a process leader gives up a draft, with the reason. */
record WithdrawPage(MissionRoom inside, String reason, FormErrors errors) implements FormPage {}
