package se.utmana.app.learning.lesson;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.learning.Changeable;
import se.utmana.app.learning.Loop;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.Said;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** What was changed because of learnings, in their own space and in others. */
@Component
public class LearningUses {

  private final UseStore store;
  private final Changeable changeable;
  private final Records records;
  private final Links links;
  private final Days days;

  LearningUses(UseStore store, Changeable changeable, Records records, Links links, Days days) {
    this.store = store;
    this.changeable = changeable;
    this.records = records;
    this.links = links;
    this.days = days;
  }

  /** How the learnings of a space were used, wherever that was; oldest first. */
  public List<LearningUse> ofSource(SpaceId source) {
    return store.ofSource(source);
  }

  /** What a space used, whosever learnings they were; oldest first. */
  public List<LearningUse> in(SpaceId space) {
    return store.in(space);
  }

  public List<LearningUse> of(Learning learning) {
    return ofSource(learning.space()).stream()
        .filter(use -> use.learning().equals(learning.id()))
        .toList();
  }

  /**
   * Records that a learning changed something in the room; whoever wrote it is told, also in
   * another space.
   */
  @Transactional
  public Optional<Refusal> use(
      Learning learning, Room room, @Nullable UUID changed, Phrase what, Role role) {
    var face = changed == null ? Optional.<Face>empty() : changeable.find(room, changed);
    var refusal =
        Said.first(
            Said.unless(learning.isPublished(), "", "learning.use.refused.state"),
            Said.needed("what", what, Said.TEXT),
            Said.unless(face.isPresent(), "changed", "learning.use.refused.changed"),
            Said.unless(
                changed == null || !learning.draft().evidence().contains(changed),
                "changed",
                "learning.use.refused.evidence"));
    if (refusal.isPresent()) {
      return refusal;
    }
    var there = face.orElseThrow();
    var loop = Loop.of(there.kind()).orElseThrow();
    var space = room.space().id();
    var use =
        new LearningUse(
            space,
            Ids.next(),
            learning.space(),
            learning.id(),
            there.id(),
            loop,
            what,
            role,
            days.today());
    if (!store.insert(use)) {
      return Optional.of(Refusal.at("changed", "learning.use.refused.known"));
    }
    tell(use);
    return Optional.empty();
  }

  private void tell(LearningUse use) {
    var done = use.isElsewhere() ? "learning.use.elsewhere" : "learning.use.here";
    var state = LearningState.PUBLISHED.key();
    var later = use.isElsewhere() ? null : use.changed();
    records.become(use.source(), use.learning(), state, done, later, use.what());
    if (!use.isElsewhere()) {
      links.note(new Tie(use.space(), use.learning(), use.changed(), Relation.LED_TO));
    }
  }
}
