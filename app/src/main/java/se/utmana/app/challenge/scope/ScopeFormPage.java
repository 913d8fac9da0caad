package se.utmana.app.challenge.scope;

import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/** Where a process leader writes whom and where a challenge concerns. */
record ScopeFormPage(ChallengeRoom inside, ScopeForm form, FormErrors errors) implements FormPage {}
