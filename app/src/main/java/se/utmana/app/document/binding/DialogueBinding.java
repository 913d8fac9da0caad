package se.utmana.app.document.binding;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Dialogues;

/** The dialogues that were held, and how many took part. */
@Component
class DialogueBinding implements Binding {

  private final Dialogues dialogues;

  DialogueBinding(Dialogues dialogues) {
    this.dialogues = dialogues;
  }

  @Override
  public Set<String> sources() {
    return Set.of("Conversation[]", "ParticipationActivity[]");
  }

  @Override
  public Live read(Scene scene) {
    var held =
        dialogues.list(scene.space()).stream()
            .filter(one -> one.dialogue().isPublished() && !one.dialogue().isForMembers())
            .filter(one -> scene.isAbout(one.dialogue().id().value()))
            .toList();
    return Live.table(
        scene,
        "document.live.dialogues",
        List.of(
            "document.column.question",
            "document.column.opened",
            "document.column.voters",
            "document.column.statements"),
        held.stream()
            .map(
                one ->
                    List.of(
                        scene.say(one.dialogue().question()),
                        scene.day(one.dialogue().createdOn()),
                        told(one.voters(), scene),
                        scene.texts().number(one.statements())))
            .toList(),
        held.stream().map(one -> source(one.dialogue(), scene)).toList());
  }

  private static se.utmana.app.document.content.Origin.Source source(Dialogue one, Scene scene) {
    return scene.source(one.id().value(), one.question(), one.path());
  }

  /** So few that they could be known are not counted aloud. */
  private static String told(int voters, Scene scene) {
    return voters < 5 ? scene.say("document.few") : scene.texts().number(voters);
  }
}
