package se.utmana.app.trust.page;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Records;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.TrustWaveId;
import se.utmana.app.trust.TrustWaves;
import se.utmana.app.trust.WaveJournal;
import se.utmana.app.trust.answer.Openings;
import se.utmana.app.trust.answer.TrustAnswers;
import se.utmana.app.web.FormErrors;

/** Finds the wave that an address names; those that are not open yet are for leaders only. */
@Component
class WaveRooms {

  private final TrustWaves waves;
  private final Openings openings;
  private final TrustAnswers answers;
  private final WaveJournal journal;
  private final Records records;

  WaveRooms(
      TrustWaves waves,
      Openings openings,
      TrustAnswers answers,
      WaveJournal journal,
      Records records) {
    this.waves = waves;
    this.openings = openings;
    this.answers = answers;
    this.journal = journal;
    this.records = records;
  }

  static boolean isShown(Room room, TrustWave wave) {
    return room.isLeader() || wave.isOpen() || wave.isClosed();
  }

  TrustWave find(Room room, UUID wave) {
    return waves
        .find(new TrustWaveId(room.space().id(), wave))
        .filter(found -> isShown(room, found))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** A wave that has not closed. */
  WavePage page(Room room, TrustWave wave, FormErrors errors) {
    return new WavePage(
        room,
        wave,
        room.isLeader() && wave.isPlanned() ? openings.invited(wave).size() : 0,
        answers.count(wave.id()),
        waves.today(),
        journal.of(wave.id()),
        records.line(wave.id().space(), wave.id().value(), room.viewer()),
        errors);
  }
}
