package se.utmana.app.trust.result;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.account.Mails;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.TrustWaveId;
import se.utmana.app.trust.TrustWaves;
import se.utmana.app.trust.WaveDraft;
import se.utmana.app.trust.WaveState;
import se.utmana.app.trust.answer.Sheet;
import se.utmana.app.trust.answer.TrustAnswers;
import se.utmana.app.trust.answer.Urn;
import se.utmana.app.trust.proposal.Proposals;
import se.utmana.app.web.Refusal;

/** Closes waves: counts what was said once, freezes it, destroys keys, letters and sums. */
@Component
public class Closings {

  private final TrustWaves waves;
  private final TrustAnswers answers;
  private final TrustOutcomes outcomes;
  private final Proposals proposals;
  private final Mails mails;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  Closings(
      TrustWaves waves,
      TrustAnswers answers,
      TrustOutcomes outcomes,
      Proposals proposals,
      Mails mails,
      ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.waves = waves;
    this.answers = answers;
    this.outcomes = outcomes;
    this.proposals = proposals;
    this.mails = mails;
    this.events = events;
    this.transaction = transaction;
  }

  /** Closes an open wave for its leader. */
  @Transactional
  public Optional<Refusal> close(TrustWaveId id) {
    return close(id, Role.PROCESS_LEADER.key())
        ? Optional.empty()
        : Optional.of(Refusal.of("trust.refused.closed"));
  }

  /** Waves close by themselves when their last day has passed. */
  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
  void closeThoseThatAreOver() {
    waves.listOpen().stream()
        .filter(wave -> wave.isOver(waves.today()))
        .forEach(wave -> transaction.executeWithoutResult(status -> close(wave.id(), "")));
  }

  /** A wave that is made up, with answers that are, as if it had been open and was closed. */
  @Transactional
  public TrustWave invent(SpaceId space, WaveDraft draft, List<Sheet> sheets) {
    if (!draft.illustrative()
        || !(waves.plan(space, draft) instanceof TrustWaves.Planned.Made made)) {
      throw new IllegalArgumentException("Only what says that it is made up can be made up");
    }
    var id = made.wave().id();
    var leader = Role.PROCESS_LEADER.key();
    waves.move(id, WaveState.PLANNED, WaveState.OPEN, "opened", leader);
    waves.countKeys(id, 0, sheets.size());
    waves.move(id, WaveState.OPEN, WaveState.CLOSED, "closed", leader);
    draw(waves.get(id), Urn.of(sheets));
    return waves.get(id);
  }

  private boolean close(TrustWaveId id, String role) {
    if (!waves.move(id, WaveState.OPEN, WaveState.CLOSED, "closed", role)) {
      return false;
    }
    draw(waves.get(id), answers.takeOut(id));
    mails.forgetSecrets(id.value());
    events.publishEvent(new TrustWaveClosed(id));
    return true;
  }

  private void draw(TrustWave wave, Urn urn) {
    var earlier =
        outcomes.list(wave.id().space()).stream().map(one -> one.outcome().people()).toList();
    Guard.told(urn, earlier)
        .ifPresent(
            outcome -> {
              outcomes.keep(wave, outcome, waves.today());
              outcome.weak().keySet().forEach(item -> proposals.propose(wave, item));
            });
  }
}
