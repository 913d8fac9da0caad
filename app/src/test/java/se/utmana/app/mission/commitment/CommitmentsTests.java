package se.utmana.app.mission.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.mission.AMission.FAR;
import static se.utmana.app.mission.AMission.aPromise;
import static se.utmana.app.mission.AMission.words;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.People;
import se.utmana.app.mission.AMission;
import se.utmana.app.mission.Acting;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** What the rules of commitments refuse. */
@ServerTest
@Import(AMission.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CommitmentsTests {

  private static final Phrase WHY = words("Vi vet mer nu.");

  private final AMission make;
  private final Commitments commitments;
  private final Members members;
  private final People people;
  private final Space space;

  CommitmentsTests(
      AMission make, Commitments commitments, Members members, People people, Spaces spaces) {
    this.make = make;
    this.commitments = commitments;
    this.members = members;
    this.people = people;
    this.space = ASpace.openPublic(spaces);
  }

  @Test
  void aCommitmentIsHeldByARoleAndNeverOnlyByAPerson() {
    var mission = make.draft(space);
    var actor = make.actor(space, Level.LOCAL);
    var promise = aPromise(actor, LocalDate.of(2030, 1, 1));
    assertThat(key(commitments.put(mission, Ids.next(), heldBy(promise, Phrase.EMPTY))))
        .isEqualTo("mission.refused.empty.post");
    members.join(space.id(), people.aPerson().id().value(), Role.PARTICIPANT);
    assertThat(key(commitments.put(mission, Ids.next(), heldBy(promise, words("anna berg")))))
        .isEqualTo("mission.commitment.refused.person");
  }

  @Test
  void aCommitmentIsAnsweredForByItsOrganisation() {
    var mission = make.draft(space);
    var commitment = make.promised(mission, aPromise(make.actor(space, Level.LOCAL), FAR));
    var other = new Acting(Role.PARTICIPANT, make.actor(space, Level.LOCAL));
    assertThat(key(commitments.take(commitment, CommitmentStep.CONFIRM, other, WHY)))
        .isEqualTo("mission.commitment.refused.who");
    var own = new Acting(Role.PARTICIPANT, commitment.promise().actor());
    assertThat(commitments.take(commitment, CommitmentStep.CONFIRM, own, Phrase.EMPTY)).isEmpty();
    assertThat(commitments.take(commitment, CommitmentStep.THREATEN, other, WHY)).isEmpty();
    assertThat(commitments.find(space.id(), commitment.id()).orElseThrow().state())
        .isEqualTo(CommitmentState.THREATENED);
  }

  @Test
  void aCommitmentIsFulfilledWithEvidence() {
    var commitment =
        make.confirmed(make.draft(space), aPromise(make.actor(space, Level.LOCAL), FAR));
    var refusal = commitments.take(commitment, CommitmentStep.FULFIL, Acting.LEADER, Phrase.EMPTY);
    assertThat(key(refusal)).isEqualTo("mission.commitment.refused.evidence");
  }

  private static Promise heldBy(Promise one, Phrase post) {
    return new Promise(
        one.text(),
        one.actor(),
        post,
        one.goal(),
        one.mandate(),
        one.due(),
        one.gain(),
        one.basis());
  }

  private static String key(Optional<Refusal> refusal) {
    return refusal.map(Refusal::key).orElse("");
  }
}
