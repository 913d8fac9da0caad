package se.utmana.app.portfolio.expedition;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.utmana.app.portfolio.Kind;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Followers;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What expeditions show of themselves in the index. */
@Component
class ExpeditionFaces implements Publisher {

  private final ExpeditionStore store;
  private final JourneyStore journeys;
  private final Records records;
  private final Links links;
  private final Followers followers;

  ExpeditionFaces(
      ExpeditionStore store,
      JourneyStore journeys,
      Records records,
      Links links,
      Followers followers) {
    this.store = store;
    this.journeys = journeys;
    this.records = records;
    this.links = links;
    this.followers = followers;
  }

  /** Shows the expedition with its questions. */
  void show(Expedition one, List<Phrase> questions) {
    records.put(
        new Face(
                one.space(),
                one.id().value(),
                Kind.EXPEDITION.key(),
                one.title(),
                joined(questions),
                one.path())
            .in(one.state().key()));
  }

  void tie(Expedition one) {
    tie(one, one.challenge());
    var lever = one.plan().lever();
    if (lever != null) {
      tie(one, lever);
    }
  }

  /** Ties it to what it says now; what else it comes from stays. */
  void tieAnew(Expedition before, Expedition one) {
    untie(one, before.challenge());
    var lever = before.plan().lever();
    if (lever != null) {
      untie(one, lever);
    }
    tie(one);
  }

  /** It comes from that record too. */
  void tieTo(Expedition one, UUID earlier) {
    tie(one, earlier);
  }

  void follow(Expedition one, UUID account) {
    followers.follow(one.space(), one.id().value(), account);
  }

  void become(Expedition one, ExpeditionMove move, Phrase reason) {
    records.become(one.space(), one.id().value(), move.to().key(), move.moved(), reason);
  }

  @Override
  public List<String> kinds() {
    return List.of(Kind.EXPEDITION.key());
  }

  @Override
  public void publishAll(SpaceId space) {
    store.list(space).forEach(one -> show(one, questions(one)));
  }

  @Override
  public void linkAll(SpaceId space) {
    store.list(space).forEach(this::tie);
  }

  private void tie(Expedition one, UUID earlier) {
    links.tie(new Tie(one.space(), earlier, one.id().value(), Relation.LED_TO));
  }

  private void untie(Expedition one, UUID earlier) {
    links.untie(one.space(), earlier, one.id().value(), Relation.LED_TO);
  }

  private List<Phrase> questions(Expedition one) {
    return journeys.questions(one).stream().map(Question::text).toList();
  }

  private static Phrase joined(List<Phrase> questions) {
    return Phrase.of(joined(questions, Language.SV), joined(questions, Language.EN));
  }

  private static String joined(List<Phrase> questions, Language language) {
    return questions.stream()
        .map(one -> one.exactly(language))
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
