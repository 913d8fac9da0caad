package se.utmana.app.mission;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What a process leader writes about a mission.
 *
 * @param challenges the challenges that it answers
 * @param another why the space needs one more mission than three
 * @param reason why the direction of an adopted mission is changed
 */
record MissionForm(
    @Size(max = Written.LINE) String sentenceSv,
    @Size(max = Written.LINE) String sentenceEn,
    @Size(max = Written.TEXT) String backgroundSv,
    @Size(max = Written.TEXT) String backgroundEn,
    @NotNull Basis basis,
    @Size(max = Direction.SOURCE_LENGTH) String source,
    List<UUID> challenges,
    @Size(max = Written.TEXT) String another,
    @Size(max = Written.TEXT) String reason,
    int version) {

  static final MissionForm EMPTY =
      new MissionForm("", "", "", "", Basis.OWN, "", List.of(), "", "", 0);

  MissionForm {
    sentenceSv = Written.field(sentenceSv);
    sentenceEn = Written.field(sentenceEn);
    backgroundSv = Written.field(backgroundSv);
    backgroundEn = Written.field(backgroundEn);
    source = Written.field(source);
    challenges = orNone(challenges);
    another = Written.field(another);
    reason = Written.field(reason);
  }

  private static List<UUID> orNone(@Nullable List<UUID> ticked) {
    return ticked == null ? List.of() : List.copyOf(ticked);
  }

  static MissionForm of(Mission mission) {
    var direction = mission.direction();
    return new MissionForm(
        direction.sentence().exactly(Language.SV),
        direction.sentence().exactly(Language.EN),
        direction.background().exactly(Language.SV),
        direction.background().exactly(Language.EN),
        direction.basis(),
        direction.source(),
        mission.answers().stream().map(ChallengeId::value).toList(),
        "",
        "",
        mission.version());
  }

  // A missing choice reaches the form that is shown again, though validation refuses it.
  String basisName() {
    return String.valueOf(basis);
  }

  boolean answers(UUID challenge) {
    return challenges.contains(challenge);
  }

  List<ChallengeId> answered() {
    return challenges.stream().map(ChallengeId::new).toList();
  }

  Direction direction() {
    return new Direction(
        Phrase.of(sentenceSv, sentenceEn), Phrase.of(backgroundSv, backgroundEn), basis, source);
  }

  /** Where in this form a refusal belongs: what is missing in both languages stands in Swedish. */
  static Refusal placed(Refusal no) {
    var isInLanguages = List.of("sentence", "background").contains(no.field());
    return isInLanguages ? new Refusal(no.field() + "Sv", no.key(), no.arguments()) : no;
  }

  /** The same form, as an answer to the version that is stored now. */
  MissionForm onTopOf(Mission latest) {
    return new MissionForm(
        sentenceSv,
        sentenceEn,
        backgroundSv,
        backgroundEn,
        basis,
        source,
        challenges,
        another,
        reason,
        latest.version());
  }
}
