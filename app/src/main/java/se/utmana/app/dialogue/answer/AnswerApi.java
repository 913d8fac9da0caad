package se.utmana.app.dialogue.answer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/** The answers to a dialogue's statements for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/dialogues/{dialogue}/answers")
@OpenTo(Audience.SPACE_LEADER)
class AnswerApi {

  private final Answers answers;
  private final Leading leading;

  AnswerApi(Answers answers, Leading leading) {
    this.answers = answers;
    this.leading = leading;
  }

  /** All answers, and how many statements have one. */
  record AnswersView(List<Answer> answers, Share share) {}

  /** An answer as programs write it. */
  record AnswerInput(
      @NotNull Phrase theme,
      @NotNull Outcome outcome,
      @NotNull Phrase reason,
      @NotEmpty List<Integer> statements) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  AnswersView list(Room room, @PathVariable UUID dialogue) {
    var found = leading.find(room, dialogue);
    if (!isShownTo(room, found)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new AnswersView(answers.list(found), answers.share(found));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  AnswersView give(Room room, @PathVariable UUID dialogue, @Valid @RequestBody AnswerInput input) {
    var found = leading.find(room, dialogue);
    var draft =
        new Answers.Draft(input.theme(), input.outcome(), input.reason(), input.statements());
    answers
        .give(found, draft, Leading.role(room))
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    return list(room, dialogue);
  }

  private static boolean isShownTo(Room room, Dialogue dialogue) {
    return room.isLeader()
        || (dialogue.isPublished() && (!dialogue.isForMembers() || room.isMember()));
  }
}
