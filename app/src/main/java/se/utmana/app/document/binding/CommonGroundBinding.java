package se.utmana.app.document.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueSummary;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.results.OpenResults;
import se.utmana.app.dialogue.results.ResultsJson;
import se.utmana.app.document.content.Block;
import se.utmana.app.document.content.Origin;

/** What people in every group agree on. */
@Component
class CommonGroundBinding implements Binding {

  private final Dialogues dialogues;
  private final OpenResults results;

  CommonGroundBinding(Dialogues dialogues, OpenResults results) {
    this.dialogues = dialogues;
    this.results = results;
  }

  @Override
  public Set<String> sources() {
    return Set.of("Insight[]", "Quote[]");
  }

  @Override
  public Live read(Scene scene) {
    var blocks = new ArrayList<Block>();
    var records = new ArrayList<Origin.Source>();
    dialogues.list(scene.space()).stream()
        .filter(one -> one.dialogue().isPublished() && !one.dialogue().isForMembers())
        .filter(one -> scene.isAbout(one.dialogue().id().value()))
        .filter(DialogueSummary::hasVotes)
        .map(DialogueSummary::dialogue)
        .forEach(
            one -> {
              var rows = rows(results.of(one), scene);
              if (!rows.isEmpty()) {
                blocks.add(table(one, rows, scene));
                records.add(scene.source(one.id().value(), one.question(), one.path()));
              }
            });
    return new Live(List.copyOf(blocks), List.copyOf(records));
  }

  private static Block table(Dialogue one, List<List<String>> rows, Scene scene) {
    return new Block.Table(
        scene.say("document.live.common", scene.say(one.question())),
        List.of(
            Block.Column.of(scene.say("document.column.statement")),
            Block.Column.of(scene.say("document.column.side")),
            Block.Column.number(scene.say("document.column.tenths")),
            Block.Column.number(scene.say("document.column.votes"))),
        rows);
  }

  private static List<List<String>> rows(ResultsJson told, Scene scene) {
    var byNumber =
        told.statements().stream()
            .collect(Collectors.toMap(ResultsJson.StatementJson::number, one -> one));
    return told.commonGround().stream()
        .filter(one -> one.holds() && byNumber.containsKey(one.statement()))
        .map(
            one -> {
              var statement = Objects.requireNonNull(byNumber.get(one.statement()));
              var side = "document.side." + one.side().toLowerCase(Locale.ROOT);
              return List.of(
                  scene.say(statement.text()),
                  scene.say(side),
                  String.valueOf(one.atLeastTenths()),
                  statement.all().votes());
            })
        .toList();
  }
}
