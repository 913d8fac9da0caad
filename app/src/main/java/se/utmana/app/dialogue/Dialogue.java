package se.utmana.app.dialogue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * A question that many people answer by voting on short statements and adding their own.
 *
 * @param code the dialogue's word in its public address
 */
public record Dialogue(
    DialogueId id, String code, DialogueState state, DialogueDraft terms, LocalDate createdOn) {

  /** The key of the text that says what a dialogue is. */
  static final String KIND = "dialogue.one";

  /** The kind of the records that a dialogue can be about. */
  public static final String CHALLENGE = "challenge.one";

  public Phrase question() {
    return terms.question();
  }

  public Phrase context() {
    return terms.context();
  }

  /** The public address of the dialogue. */
  public String path() {
    return "/d/" + code;
  }

  public boolean isForMembers() {
    return terms.participation() == Participation.MEMBERS;
  }

  /**
   * Why no ballots can be handed out on paper, on a shared tablet or on other sites, empty when
   * they can: none of these knows which member it has before it.
   */
  public Optional<Refusal> refusalOfSharedBallots() {
    return isForMembers()
        ? Optional.of(Refusal.of("dialogue.refusal.shared"))
        : state == DialogueState.OPEN
            ? Optional.empty()
            : Optional.of(Refusal.of("dialogue.refusal." + state.name().toLowerCase(Locale.ROOT)));
  }

  /** Whether anybody but the leaders may see it. */
  public boolean isPublished() {
    return state != DialogueState.DRAFT;
  }

  /** Why nobody may vote or write on that day, empty when they may. */
  public Optional<Refusal> refusal(LocalDate today) {
    return switch (state) {
      case DRAFT -> Optional.of(Refusal.of("dialogue.refusal.draft"));
      case CLOSED -> Optional.of(Refusal.of("dialogue.refusal.closed"));
      case OPEN -> refusalOfPeriod(today);
    };
  }

  /** Whether everybody may have the single votes, under random numbers. */
  public boolean hasOpenVotes() {
    return state == DialogueState.CLOSED && terms.publishesVotes();
  }

  public boolean takesVotes(LocalDate today) {
    return refusal(today).isEmpty();
  }

  Dialogue with(DialogueState state) {
    return new Dialogue(id, code, state, terms, createdOn);
  }

  Dialogue with(DialogueDraft terms) {
    return new Dialogue(id, code, state, terms, createdOn);
  }

  private Optional<Refusal> refusalOfPeriod(LocalDate today) {
    var opensOn = terms.opensOn();
    var closesOn = terms.closesOn();
    if (opensOn != null && today.isBefore(opensOn)) {
      return Optional.of(Refusal.of("dialogue.refusal.early", opensOn.toString()));
    }
    if (closesOn != null && today.isAfter(closesOn)) {
      return Optional.of(Refusal.of("dialogue.refusal.late", closesOn.toString()));
    }
    return Optional.empty();
  }
}
