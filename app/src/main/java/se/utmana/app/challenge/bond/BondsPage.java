package se.utmana.app.challenge.bond;

import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.space.Space;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** What a challenge is to challenges of other spaces. */
record BondsPage(ChallengeRoom inside, List<Line> lines, BondForm form, FormErrors errors)
    implements FormPage {

  /** A bond with the challenge at its other end, as the viewer may see it. */
  record Line(Bond bond, Space space, Challenge other) {

    String path() {
      return space.path() + "/challenges/" + other.id();
    }
  }

  /** The key of what this challenge is to the other one. */
  String key(Line line) {
    var bond = line.bond();
    return bond.kind().key() + (bond.isAskedBy(here()) ? "" : ".back");
  }

  boolean mayAnswer(Line line) {
    return inside.room().isLeader() && line.bond().admits(Bond.State.ACCEPTED, here());
  }

  boolean mayEnd(Line line) {
    return inside.room().isLeader() && line.bond().admits(Bond.State.ENDED, here());
  }

  private SpaceId here() {
    return inside.room().space().id();
  }

  List<Choice> kinds(Texts texts) {
    return Stream.of(Bond.Kind.values())
        .map(one -> new Choice(one.name(), texts.get(one.key()), texts.get(one.key() + ".hint")))
        .toList();
  }
}
