package se.utmana.app.trust.result;

import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.thread.Deeds;
import se.utmana.app.thread.Records;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.TrustWaveId;
import se.utmana.app.trust.TrustWaves;
import se.utmana.app.trust.WaveJournal;
import se.utmana.app.trust.proposal.Proposals;
import se.utmana.app.web.Viewer;

/** Gathers what stands around a closed wave. */
@Component
public class Readings {

  private final TrustOutcomes outcomes;
  private final TrustWaves waves;
  private final Proposals proposals;
  private final List<Deeds> deeds;
  private final WaveJournal journal;
  private final Records records;

  Readings(
      TrustOutcomes outcomes,
      TrustWaves waves,
      Proposals proposals,
      List<Deeds> deeds,
      WaveJournal journal,
      Records records) {
    this.outcomes = outcomes;
    this.waves = waves;
    this.proposals = proposals;
    this.deeds = List.copyOf(deeds);
    this.journal = journal;
    this.records = records;
  }

  public Reading of(TrustWave wave, Viewer viewer) {
    var id = wave.id();
    var now = outcomes.find(id);
    var before = now.flatMap(any -> outcomes.before(id));
    return new Reading(
        wave,
        now,
        before.flatMap(one -> waves.find(new TrustWaveId(id.space(), one.wave()))),
        before,
        proposals.of(id),
        deeds.stream().flatMap(module -> module.of(id.space()).stream()).toList(),
        journal.of(id),
        records.line(id.space(), id.value(), viewer));
  }
}
