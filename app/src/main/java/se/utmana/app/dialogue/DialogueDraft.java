package se.utmana.app.dialogue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Phrase;

/**
 * What a leader decides about a dialogue.
 *
 * @param challenge the challenge it is about, null for none
 * @param opensOn the first day to vote, null for as soon as it is opened
 * @param closesOn the last day to vote, null for until it is closed
 * @param illustrative whether its votes are made up to show how it works
 * @param publishesVotes whether single votes become open data once it is closed
 * @param source where imported votes come from and under which licence, empty for our own
 */
public record DialogueDraft(
    Phrase question,
    Phrase context,
    @Nullable UUID challenge,
    Participation participation,
    Moderation moderation,
    boolean asksActorType,
    boolean allowsStatements,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate closesOn,
    boolean illustrative,
    String source,
    boolean publishesVotes) {

  /** A dialogue for everybody with the link, moderated afterwards, without a set period. */
  public static DialogueDraft of(Phrase question, Phrase context) {
    return new DialogueDraft(
        question,
        context,
        null,
        Participation.LINK,
        Moderation.AFTER,
        false,
        true,
        null,
        null,
        false,
        "",
        false);
  }

  /** A dialogue with made-up votes, to show how one works. */
  public static DialogueDraft illustrative(
      Phrase question, Phrase context, @Nullable UUID challenge) {
    return new DialogueDraft(
        question,
        context,
        challenge,
        Participation.LINK,
        Moderation.AFTER,
        true,
        true,
        null,
        null,
        true,
        "",
        false);
  }

  /** A dialogue that was held elsewhere. */
  public static DialogueDraft imported(Phrase question, Phrase context, String source) {
    return new DialogueDraft(
        question,
        context,
        null,
        Participation.LINK,
        Moderation.BEFORE,
        false,
        false,
        null,
        null,
        false,
        source,
        false);
  }

  /** The same, for the members of the space only. */
  public DialogueDraft forMembers() {
    return new DialogueDraft(
        question,
        context,
        challenge,
        Participation.MEMBERS,
        moderation,
        asksActorType,
        allowsStatements,
        opensOn,
        closesOn,
        illustrative,
        source,
        publishesVotes);
  }

  /** The same, with statements looked at before or after they are shown. */
  public DialogueDraft moderated(Moderation moderation) {
    return new DialogueDraft(
        question,
        context,
        challenge,
        participation,
        moderation,
        asksActorType,
        allowsStatements,
        opensOn,
        closesOn,
        illustrative,
        source,
        publishesVotes);
  }

  /** The same, with a first and a last day. */
  public DialogueDraft during(@Nullable LocalDate opensOn, @Nullable LocalDate closesOn) {
    return new DialogueDraft(
        question,
        context,
        challenge,
        participation,
        moderation,
        asksActorType,
        allowsStatements,
        opensOn,
        closesOn,
        illustrative,
        source,
        publishesVotes);
  }

  /** The same, with single votes as open data once it is closed, or not. */
  public DialogueDraft publishing(boolean votes) {
    return new DialogueDraft(
        question,
        context,
        challenge,
        participation,
        moderation,
        asksActorType,
        allowsStatements,
        opensOn,
        closesOn,
        illustrative,
        source,
        votes);
  }

  /** The terms of a new round that asks the same, without a period. */
  public DialogueDraft again() {
    return new DialogueDraft(
        question,
        context,
        challenge,
        participation,
        moderation,
        asksActorType,
        allowsStatements,
        null,
        null,
        illustrative,
        "",
        publishesVotes);
  }
}
