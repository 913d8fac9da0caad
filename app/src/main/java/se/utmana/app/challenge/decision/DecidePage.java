package se.utmana.app.challenge.decision;

import java.util.List;
import java.util.Optional;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.challenge.Course;
import se.utmana.app.challenge.Move;
import se.utmana.app.space.Role;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/**
 * Where a commissioner decides, with what there is to decide from beside.
 *
 * @param earlier the latest decision about the challenge
 */
record DecidePage(
    ChallengeRoom inside,
    Course course,
    Grounds grounds,
    Optional<Decision> earlier,
    DecisionForm form,
    FormErrors errors)
    implements FormPage {

  List<Move> moves() {
    return Move.open(course, Role.COMMISSIONER);
  }

  boolean offers(Move move) {
    return moves().contains(move);
  }

  List<Choice> choices(Texts texts) {
    return moves().stream()
        .map(
            move ->
                new Choice(
                    move.name(),
                    texts.get("challenge.decided." + move.code()),
                    texts.get("challenge.decision.hint." + move.code())))
        .toList();
  }
}
