package se.utmana.app.portfolio.experiment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.utmana.app.portfolio.Kind;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Followers;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Reach;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Phrase;

/** What experiments show of themselves in the index; drafts only to members. */
@Component
class ExperimentFaces implements Publisher {

  private final ExperimentStore store;
  private final VerdictStore verdicts;
  private final Records records;
  private final Links links;
  private final Followers followers;

  ExperimentFaces(
      ExperimentStore store,
      VerdictStore verdicts,
      Records records,
      Links links,
      Followers followers) {
    this.store = store;
    this.verdicts = verdicts;
    this.records = records;
    this.links = links;
    this.followers = followers;
  }

  void show(Experiment one) {
    records.put(
        new Face(
                one.space(),
                one.id().value(),
                Kind.EXPERIMENT.key(),
                one.title(),
                words(one),
                one.path())
            .in(state(one))
            .within(one.state().isLocked() ? Reach.SPACE : Reach.MEMBERS));
  }

  /** What came of it stands in lists and search as plainly when it failed as when it did not. */
  private String state(Experiment one) {
    return verdicts.found(one).map(Found::key).orElse(one.state().key());
  }

  /** The hypothesis, and what was learned once that is known. */
  private Phrase words(Experiment one) {
    return verdicts
        .judged(one)
        .map(judged -> judged.verdict().learned())
        .orElse(one.design().hypothesis().effect());
  }

  void tie(Experiment one) {
    tie(one, one.challenge());
    for (var earlier :
        new @Nullable UUID[] {
          one.design().prediction().lever(),
          one.design().prediction().assumption(),
          one.insight(),
          one.follows()
        }) {
      if (earlier != null) {
        tie(one, earlier);
      }
    }
  }

  void tieAnew(Experiment one) {
    links.untieOthers(one.space(), one.challenge(), one.id().value(), Relation.LED_TO);
    tie(one);
  }

  void follow(Experiment one, UUID account) {
    followers.follow(one.space(), one.id().value(), account);
  }

  /** Tells those who contributed what happened, and why. */
  void tell(Experiment one, String what, Phrase reason) {
    records.become(one.space(), one.id().value(), state(one), what, reason);
  }

  @Override
  public List<String> kinds() {
    return List.of(Kind.EXPERIMENT.key());
  }

  @Override
  public void publishAll(SpaceId space) {
    store.list(space).forEach(this::show);
  }

  @Override
  public void linkAll(SpaceId space) {
    store.list(space).forEach(this::tie);
  }

  private void tie(Experiment one, UUID earlier) {
    links.tie(new Tie(one.space(), earlier, one.id().value(), Relation.LED_TO));
  }
}
