package se.utmana.app.dialogue.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.utmana.app.dialogue.results.Hull.Point;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/**
 * The landscape as a picture: everybody a sign, near those who vote alike, groups as soft hulls
 * with names. A group has its sign and its name besides its colour.
 */
final class LandscapePicture {

  private static final double WIDTH = 480;
  private static final double HEIGHT = 360;
  private static final double EDGE = 34;
  private static final int MOST_SIGNS = 2000;

  private final Survey survey;
  private final Texts texts;
  private final double scale;
  private final Point centre;

  LandscapePicture(Survey survey, Texts texts) {
    this.survey = survey;
    this.texts = texts;
    var xs = survey.people().stream().mapToDouble(Survey.Person::x).summaryStatistics();
    var ys = survey.people().stream().mapToDouble(Survey.Person::y).summaryStatistics();
    var wide = Math.max(1e-9, xs.getMax() - xs.getMin());
    var high = Math.max(1e-9, ys.getMax() - ys.getMin());
    this.scale = Math.min((WIDTH - 2 * EDGE) / wide, (HEIGHT - 2 * EDGE) / high);
    this.centre = new Point((xs.getMax() + xs.getMin()) / 2, (ys.getMax() + ys.getMin()) / 2);
  }

  /** Everybody's position is needed to draw the picture, five at least. */
  static boolean isPossible(Survey survey) {
    return survey.people().size() >= Figure.FEWEST;
  }

  /**
   * @param me where the viewer stands, empty for somebody who has not voted
   */
  Svg.Picture draw(Optional<Survey.Person> me) {
    var svg =
        Svg.picture(
            "landscape",
            WIDTH,
            HEIGHT,
            texts.get("dialogue.picture.title"),
            texts.get(
                survey.groups().isEmpty() ? "dialogue.picture.one" : "dialogue.picture.about",
                survey.groups().size()));
    IntStream.range(0, survey.groups().size()).forEach(group -> hull(svg, group));
    shown().forEach(person -> sign(svg, person));
    IntStream.range(0, survey.groups().size()).forEach(group -> name(svg, group));
    me.ifPresent(person -> me(svg, person));
    return svg.end();
  }

  private void hull(Svg svg, int group) {
    svg.path("p-hull p-" + (mark(group) + 1), Hull.around(members(group), 14));
  }

  private void sign(Svg svg, Survey.Person person) {
    var at = at(person);
    if (person.group() < 0 || person.uncertain()) {
      svg.circle("p-unsure p-faint", at.x(), at.y(), 2.2);
    } else {
      sign(svg, mark(person.group()), at);
    }
  }

  /** A sign for each group besides its colour: circle, square, triangle, diamond, plus. */
  private static void sign(Svg svg, int mark, Point at) {
    var css = "p-" + (mark + 1);
    switch (mark) {
      case 0 -> svg.circle(css, at.x(), at.y(), 2.8);
      case 1 -> svg.rect(css, at.x() - 2.5, at.y() - 2.5, 5, 5, 0);
      case 2 -> svg.path(css, "M" + Svg.point(at.x(), at.y() - 3.4) + "l3.2 5.6h-6.4Z");
      case 3 ->
          svg.path(css, "M" + Svg.point(at.x(), at.y() - 3.6) + "l3.6 3.6l-3.6 3.6l-3.6 -3.6Z");
      default ->
          svg.path(css, "M" + Svg.point(at.x() - 1, at.y() - 3) + "h2v2h2v2h-2v2h-2v-2h-2v-2h2Z");
    }
  }

  private void name(Svg svg, int group) {
    var middle = Hull.middle(members(group));
    var top =
        members(group).stream()
            .mapToDouble(Point::y)
            .sorted()
            .skip(Math.max(0, members(group).size() / 20))
            .findFirst()
            .orElse(middle.y());
    svg.text(
        "p-strong p-halo",
        Math.clamp(middle.x(), 44, WIDTH - 44),
        Math.clamp(top - 10, 16, HEIGHT - 8),
        "middle",
        15,
        texts.get("dialogue.group", survey.groups().get(group).id()));
  }

  private void me(Svg svg, Survey.Person person) {
    var at = at(person);
    svg.circle("p-me-ring", at.x(), at.y(), 8).circle("p-me", at.x(), at.y(), 4);
    var below = at.y() + 24 > HEIGHT ? at.y() - 14 : at.y() + 22;
    var x = Math.clamp(at.x(), 20, WIDTH - 20);
    svg.text("p-strong p-halo", x, below, "middle", 14, texts.get("dialogue.picture.me"));
  }

  private List<Point> members(int group) {
    return survey.people().stream()
        .filter(person -> person.group() == group)
        .map(this::at)
        .toList();
  }

  /** Of very many, some: their order is random, so every n-th gives the same picture. */
  private List<Survey.Person> shown() {
    var people = survey.people();
    var step = Math.max(1, Math.ceilDiv(people.size(), MOST_SIGNS));
    return IntStream.range(0, people.size())
        .filter(i -> i % step == 0)
        .mapToObj(people::get)
        .toList();
  }

  private Point at(Survey.Person person) {
    return new Point(
        Math.clamp(WIDTH / 2 + (person.x() - centre.x()) * scale, 6, WIDTH - 6),
        Math.clamp(HEIGHT / 2 - (person.y() - centre.y()) * scale, 6, HEIGHT - 6));
  }

  private int mark(int group) {
    return Results.GroupResult.mark(survey.groups().get(group).id());
  }
}
