package se.utmana.app.challenge.kin;

import java.util.List;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Language;
import se.utmana.app.web.part.Choice;

/**
 * Where a leader lets a challenge go up in another, or takes it out again.
 *
 * @param others those that it can go up in
 */
record MergePage(ChallengeRoom inside, List<Challenge> others, MergeForm form, FormErrors errors)
    implements FormPage {

  boolean isMerged() {
    return inside.challenge().mergedInto() != null;
  }

  String action() {
    return inside.path(isMerged() ? "merge/undo" : "merge");
  }

  List<Choice> choices(Language language) {
    return others.stream()
        .map(one -> new Choice(one.id().toString(), one.wording().title().in(language), ""))
        .toList();
  }
}
