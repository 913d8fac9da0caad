package se.utmana.app.dialogue;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;

/** Publishes the dialogues in the index of records; a draft is nobody else's matter. */
@Component
class DialogueFaces implements Publisher {

  private final DialogueStore store;
  private final Records records;

  DialogueFaces(DialogueStore store, Records records) {
    this.store = store;
    this.records = records;
  }

  @EventListener
  void on(DialogueWritten event) {
    publish(event.dialogue());
    link(event.dialogue());
  }

  @Override
  public void publishAll(SpaceId space) {
    store.summaries(space).forEach(summary -> publish(summary.dialogue()));
  }

  @Override
  public void linkAll(SpaceId space) {
    store.summaries(space).forEach(summary -> link(summary.dialogue()));
  }

  private void publish(Dialogue dialogue) {
    var space = dialogue.id().space();
    var id = dialogue.id().value();
    if (!dialogue.isPublished()) {
      return;
    }
    records.put(
        new Face(
            space, id, Dialogue.KIND, dialogue.question(), dialogue.context(), dialogue.path()));
  }

  private void link(Dialogue dialogue) {
    var space = dialogue.id().space();
    var id = dialogue.id().value();
    records.unlink(space, id, Relation.LED_TO);
    var challenge = dialogue.terms().challenge();
    if (challenge != null) {
      records.link(space, challenge, id, Relation.LED_TO);
    }
  }
}
