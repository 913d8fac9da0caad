package se.utmana.app.challenge.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.intake.TitleHint;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Line;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/**
 * One submission as it was written, with what became of it; leaders answer it here.
 *
 * @param challenges those that it can become a framing of
 */
record SubmissionPage(
    Room room,
    Submission submission,
    List<Challenge> challenges,
    AnswerForm form,
    Line line,
    FormErrors errors)
    implements FormPage {

  Optional<TitleHint> hint() {
    return TitleHint.of(submission.title());
  }

  boolean canAnswer() {
    return room.isLeader() && submission.waits();
  }

  List<Choice> verdicts(Texts texts) {
    return Stream.of(Verdict.values())
        .filter(one -> one != Verdict.FRAMED || !challenges.isEmpty())
        .map(
            one ->
                new Choice(
                    one.name(), texts.get(one.key() + ".do"), texts.get(one.key() + ".hint")))
        .toList();
  }

  List<Choice> choices(Language language) {
    return challenges.stream()
        .map(one -> new Choice(one.id().toString(), one.wording().title().in(language), ""))
        .toList();
  }

  List<Crumb> crumbs(Texts texts) {
    var all = new Crumb(texts.get("challenge.section"), room.path("challenges"));
    return room.isLeader()
        ? List.of(
            all,
            new Crumb(texts.get("challenge.submission.list"), room.path("challenges/submissions")))
        : List.of(all);
  }
}
