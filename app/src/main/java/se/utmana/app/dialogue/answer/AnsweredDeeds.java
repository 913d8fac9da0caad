package se.utmana.app.dialogue.answer;

import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Deeds;

/** How much of what people said in the dialogues of a space was answered. */
@Component
class AnsweredDeeds implements Deeds {

  private final Dialogues dialogues;
  private final Answers answers;

  AnsweredDeeds(Dialogues dialogues, Answers answers) {
    this.dialogues = dialogues;
    this.answers = answers;
  }

  @Override
  public List<Deed> of(SpaceId space) {
    var shares = dialogues.list(space).stream().map(one -> answers.share(one.dialogue())).toList();
    var answered = shares.stream().mapToInt(Share::answered).sum();
    var all = shares.stream().mapToInt(Share::all).sum();
    return all == 0
        ? List.of()
        : List.of(new Deed("dialogue.deed.answered", List.of(answered, all), "dialogues"));
  }
}
