package se.utmana.app.mission.handover;

import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.term.Elections;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Phrase;

/** Shows handovers in the index and hangs them on the missions that they hand over. */
@Component
class HandoverFaces implements Publisher {

  static final String KIND = "mission.handover.one";

  private final HandoverStore store;
  private final Missions missions;
  private final Elections elections;
  private final Records records;
  private final Links links;

  HandoverFaces(
      HandoverStore store, Missions missions, Elections elections, Records records, Links links) {
    this.store = store;
    this.missions = missions;
    this.elections = elections;
    this.records = records;
    this.links = links;
  }

  /** A handover is called by the years of the term that it leads to. */
  Phrase name(Handover one) {
    var years = elections.term(one.election()).years();
    return Phrase.of(years, years);
  }

  void put(Handover one) {
    records.put(
        new Face(one.space(), one.id(), KIND, name(one), Phrase.EMPTY, one.path())
            .in(one.state().key()));
  }

  /** What is handed over: the missions that are worked on. */
  void tie(Handover one) {
    missions.list(one.space()).stream()
        .filter(mission -> mission.state().isCurrent())
        .map(mission -> mission.id().value())
        .map(id -> new Tie(one.space(), id, one.id(), Relation.HANDED_OVER_IN))
        .forEach(links::tie);
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    store.list(space).forEach(this::put);
  }

  @Override
  public void linkAll(SpaceId space) {
    store.list(space).stream().filter(one -> one.state().isFrozen()).forEach(this::tie);
  }
}
