package se.utmana.app.dialogue.results;

import java.util.ArrayList;
import java.util.List;
import se.utmana.analysis.opinion.Side;
import se.utmana.app.web.Cells;
import se.utmana.app.web.Language;
import se.utmana.app.web.picture.Svg;

/** The results as tables for other programs. */
final class ResultTables {

  private ResultTables() {}

  /** A line for each statement with how all and each group voted. */
  static String statements(Results results, Language language) {
    var head = new ArrayList<>(List.of("statement", "text", "about-voter"));
    head.addAll(columns("all"));
    results.groups().forEach(group -> head.addAll(columns("group-" + group.id())));
    results.kinds().forEach(kind -> head.addAll(columns("actor-" + kind.code())));
    var lines = new ArrayList<List<String>>();
    lines.add(head);
    for (var one : results.statements()) {
      var line = new ArrayList<String>();
      line.add(Integer.toString(one.number()));
      line.add(Cells.safe(one.statement().text().in(language)));
      line.add(Boolean.toString(one.statement().meta()));
      line.addAll(cells(one.all()));
      one.groups().forEach(spread -> line.addAll(cells(spread)));
      one.kinds().forEach(spread -> line.addAll(cells(spread)));
      lines.add(line);
    }
    return Cells.table(lines);
  }

  /** A line for each person in the picture, in random order. */
  static String people(Survey survey) {
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("x", "y", "group", "certain"));
    for (var person : survey.people()) {
      lines.add(
          List.of(
              Svg.number(person.x()),
              Svg.number(person.y()),
              person.group() < 0 ? "" : survey.groups().get(person.group()).id(),
              Boolean.toString(!person.uncertain())));
    }
    return Cells.table(lines);
  }

  private static List<String> columns(String who) {
    return List.of(
        who + "-votes",
        who + "-agree",
        who + "-disagree",
        who + "-pass",
        who + "-agree-low",
        who + "-agree-high");
  }

  private static List<String> cells(Spread spread) {
    if (spread.isUntold()) {
      return List.of(spread.seen().code(), "", "", "", "", "");
    }
    return List.of(
        spread.seen().code(),
        spread.agree().code(),
        spread.disagree().code(),
        spread.pass().code(),
        Svg.number(spread.lower(Side.AGREE)),
        Svg.number(spread.upper(Side.AGREE)));
  }
}
