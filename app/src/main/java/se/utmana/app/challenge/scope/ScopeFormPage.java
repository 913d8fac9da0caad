package se.utmana.app.challenge.scope;

import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Phrase;

/**
 * Where a process leader writes whom and where a challenge concerns.
 *
 * @param said who is affected, as it stands in whatever language
 */
record ScopeFormPage(ChallengeRoom inside, Phrase said, ScopeForm form, FormErrors errors)
    implements FormPage {}
