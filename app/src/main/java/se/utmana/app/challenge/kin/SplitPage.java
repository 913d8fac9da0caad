package se.utmana.app.challenge.kin;

import java.util.List;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.challenge.framing.Framing;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/** Where a leader makes a part of a challenge one of its own. */
record SplitPage(ChallengeRoom inside, List<Framing> framings, SplitForm form, FormErrors errors)
    implements FormPage {}
