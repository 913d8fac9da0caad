package se.utmana.app.trust;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.SwedishTime;

/** The trust waves of the spaces: planned, changed, moved from state to state. */
@Component
public class TrustWaves implements Publisher {

  static final String KIND = "trust.wave.one";

  private static final String LEADER = Role.PROCESS_LEADER.key();

  private final WaveStore store;
  private final WaveJournal journal;
  private final Records records;
  private final Clock clock;

  TrustWaves(WaveStore store, WaveJournal journal, Records records, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.records = records;
    this.clock = clock;
  }

  /** The waves of a space, the latest first. */
  public List<TrustWave> list(SpaceId space) {
    return store.list(space);
  }

  public Optional<TrustWave> find(TrustWaveId id) {
    return store.find(id);
  }

  public TrustWave get(TrustWaveId id) {
    return find(id).orElseThrow();
  }

  /** The waves of all spaces that take answers, for what closes by itself. */
  public List<TrustWave> listOpen() {
    return store.open().stream().flatMap(id -> find(id).stream()).toList();
  }

  /** A wave, or why it was not planned. */
  public sealed interface Planned {

    record Made(TrustWave wave) implements Planned {}

    record Refused(Refusal refusal) implements Planned {}
  }

  @Transactional
  public Planned plan(SpaceId space, WaveDraft draft) {
    var refusal = draft.refusal();
    if (refusal.isPresent()) {
      return new Planned.Refused(refusal.get());
    }
    var id = TrustWaveId.next(space);
    store.insert(id, draft, WaveState.PLANNED);
    journal.write(id, null, "planned", LEADER, Phrase.EMPTY);
    return new Planned.Made(get(id));
  }

  /** Changes dates, roles and words; only before the wave opens. */
  @Transactional
  public Optional<Refusal> change(TrustWaveId id, WaveDraft draft) {
    var refusal = draft.refusal();
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!store.update(id, draft)) {
      return Optional.of(Refusal.of("trust.refused.begun"));
    }
    journal.write(id, null, "changed", LEADER, Phrase.EMPTY);
    return Optional.empty();
  }

  /** Gives a planned wave up. */
  @Transactional
  public Optional<Refusal> drop(TrustWaveId id) {
    return move(id, WaveState.PLANNED, WaveState.DROPPED, "dropped", LEADER)
        ? Optional.empty()
        : Optional.of(Refusal.of("trust.refused.begun"));
  }

  /**
   * Moves a wave and writes it down; false when it was not in the state before.
   *
   * @param what planned, opened, …; the end of a text's key
   * @param role the key of the role of whoever did it, empty for the system
   */
  public boolean move(TrustWaveId id, WaveState before, WaveState after, String what, String role) {
    if (!store.move(id, before, after)) {
      return false;
    }
    journal.write(id, null, what, role, Phrase.EMPTY);
    publish(get(id));
    return true;
  }

  /** Notes how many keys went out; not to whom. */
  public void countKeys(TrustWaveId id, int mailed, int printed) {
    store.countKeys(id, mailed, printed);
  }

  /** The day as people in Sweden count it. */
  public LocalDate today() {
    return SwedishTime.today(clock);
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    list(space).forEach(this::publish);
  }

  /** A planned wave concerns its leaders only. */
  private void publish(TrustWave one) {
    if (one.isOpen() || one.isClosed()) {
      records.put(
          new Face(one.id().space(), one.id().value(), KIND, one.title(), Phrase.EMPTY, one.path())
              .in(one.state().key())
              .since(one.draft().opensOn()));
    }
  }
}
