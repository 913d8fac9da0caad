package se.utmana.app.challenge.assessment;

import java.util.Optional;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.space.Actor;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/**
 * Where a member assesses a challenge.
 *
 * @param actor the organisation that the member assesses for, none for who represents none
 * @param isOpen whether the challenge still takes assessments
 * @param isDraft whether what the form shows has not been submitted
 */
record AssessPage(
    ChallengeRoom inside,
    Yardstick yardstick,
    Optional<Actor> actor,
    boolean isOpen,
    boolean isDraft,
    AssessForm form,
    FormErrors errors)
    implements FormPage {}
