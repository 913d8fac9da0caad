package se.utmana.app.challenge.submission;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.SwedishTime;

/**
 * What people have sent in. A submission stands in the thread once it lives on in a challenge;
 * before that, and when it was declined, only the leaders of the space read it.
 */
@Component
public class Submissions implements Publisher {

  static final String KIND = "challenge.submission.one";

  private final SubmissionStore store;
  private final Records records;
  private final Links links;
  private final Clock clock;

  Submissions(SubmissionStore store, Records records, Links links, Clock clock) {
    this.store = store;
    this.records = records;
    this.links = links;
    this.clock = clock;
  }

  /** The newest first, those that were answered too. */
  public List<Submission> list(SpaceId space) {
    return store.list(space);
  }

  List<Submission> waiting(SpaceId space) {
    return list(space).stream().filter(Submission::waits).toList();
  }

  Optional<Submission> find(SpaceId space, UUID id) {
    return store.find(space, id);
  }

  /** A number for a submission that is not sent yet: it tells neither who nor when. */
  static UUID nextId() {
    return Ids.random();
  }

  /** Takes a submission that nobody wants to be told of, or says why not. */
  @Transactional
  public Optional<Refusal> send(SpaceId space, SubmissionDraft draft) {
    return send(space, nextId(), draft);
  }

  /** Takes a submission, or says why not. */
  @Transactional
  Optional<Refusal> send(SpaceId space, UUID id, SubmissionDraft draft) {
    var refusal = draft.refusal();
    if (refusal.isEmpty()) {
      var day = SwedishTime.today(clock);
      store.insert(
          new Submission(
              space,
              id,
              draft.title(),
              draft.text(),
              draft.scope(),
              day,
              draft.illustrative(),
              null));
    }
    return refusal;
  }

  /** Shows a submission that lives on in a challenge, and where. */
  void publish(Submission one) {
    records.put(
        new Face(one.space(), one.id(), KIND, one.title(), one.text(), one.path())
            .since(one.day()));
  }

  void tie(Submission one) {
    var answer = one.answer();
    if (answer != null && answer.challenge() != null) {
      var relation = answer.verdict() == Verdict.OPENED ? Relation.LED_TO : Relation.FRAMES;
      links.tie(
          new Tie(
              one.space(),
              one.id(),
              answer.challenge().value(),
              relation,
              answer.role().key(),
              answer.reason()));
    }
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    list(space).stream().filter(Submission::isShown).forEach(this::publish);
  }

  @Override
  public void linkAll(SpaceId space) {
    list(space).forEach(this::tie);
  }
}
