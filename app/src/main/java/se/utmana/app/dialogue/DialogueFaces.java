package se.utmana.app.dialogue;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Reach;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Phrase;

/**
 * Publishes the dialogues and their statements in the index of records. A draft is nobody else's
 * matter, nor is a statement that waits or was hidden; who wrote a statement is nowhere.
 */
@Component
class DialogueFaces implements Publisher {

  private final DialogueStore store;
  private final StatementStore statements;
  private final Records records;
  private final Links links;

  DialogueFaces(DialogueStore store, StatementStore statements, Records records, Links links) {
    this.store = store;
    this.statements = statements;
    this.records = records;
    this.links = links;
  }

  @EventListener
  void on(DialogueWritten event) {
    publish(event.dialogue());
    publishStatements(event.dialogue());
    link(event.dialogue());
  }

  @EventListener
  void on(StatementsWritten event) {
    if (event.dialogue().isPublished()) {
      event.statements().forEach(one -> publish(event.dialogue(), one));
    }
  }

  @Override
  public List<String> kinds() {
    return List.of(Dialogue.KIND, Statement.KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    for (var summary : store.summaries(space)) {
      publish(summary.dialogue());
      publishStatements(summary.dialogue());
    }
  }

  @Override
  public void linkAll(SpaceId space) {
    store.summaries(space).forEach(summary -> link(summary.dialogue()));
  }

  private void publish(Dialogue dialogue) {
    if (dialogue.isPublished()) {
      var face =
          new Face(
              dialogue.id().space(),
              dialogue.id().value(),
              Dialogue.KIND,
              dialogue.question(),
              dialogue.context(),
              dialogue.path());
      records.put(face.in(dialogue.state().key()).within(reach(dialogue)));
    }
  }

  private void publishStatements(Dialogue dialogue) {
    if (dialogue.isPublished()) {
      statements.list(dialogue.id()).forEach(one -> publish(dialogue, one));
    }
  }

  private void publish(Dialogue dialogue, Statement statement) {
    var space = dialogue.id().space();
    var id = Statement.recordOf(dialogue.id(), statement.number());
    if (!statement.isPublished()) {
      records.withdraw(space, id);
      return;
    }
    var path = "thread/" + id;
    records.put(
        new Face(space, id, Statement.KIND, statement.text(), Phrase.EMPTY, path)
            .within(reach(dialogue)));
    links.tie(new Tie(space, dialogue.id().value(), id, Relation.VOICED_IN));
  }

  private static Reach reach(Dialogue dialogue) {
    return dialogue.isForMembers() ? Reach.MEMBERS : Reach.SPACE;
  }

  private void link(Dialogue dialogue) {
    var space = dialogue.id().space();
    var id = dialogue.id().value();
    var challenge = dialogue.terms().challenge();
    if (challenge == null) {
      links.untieAll(space, id, Relation.LED_TO);
    } else {
      links.untieOthers(space, challenge, id, Relation.LED_TO);
      links.tie(new Tie(space, challenge, id, Relation.LED_TO));
    }
  }
}
