package se.utmana.app.mission.horizon;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.utmana.app.mission.term.Term;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/** Draws a horizon: the words keep their size, whatever the width. */
final class HorizonPicture {

  private static final double HEAD = 62;
  private static final double LANE = 54;
  private static final double FOOT = 40;
  private static final double EDGE = 10;
  private static final double LETTER = 7.1;
  private static final double NARROW = 500;

  private final Horizon horizon;
  private final double width;
  private final double bottom;
  private final Texts texts;
  private final Language language;
  private final Svg svg;
  private final double days;

  private HorizonPicture(Horizon horizon, String id, double width, Texts texts) {
    this.horizon = horizon;
    this.width = width;
    this.texts = texts;
    this.language = texts.language();
    this.bottom = HEAD + LANE * horizon.lanes().size() + 12;
    this.days = ChronoUnit.DAYS.between(horizon.from(), horizon.until());
    var title = texts.get("mission.horizon.title");
    var about = texts.get("mission.horizon.about", horizon.lanes().size(), horizon.terms().size());
    this.svg = Svg.links(id, width, bottom + FOOT, title, about);
  }

  static Svg.Picture draw(Horizon horizon, String id, double width, Texts texts) {
    var picture = new HorizonPicture(horizon, id, width, texts);
    picture.bands();
    picture.years();
    picture.posts();
    picture.today();
    for (int i = 0; i < horizon.lanes().size(); i++) {
      picture.lane(horizon.lanes().get(i), HEAD + LANE * i);
    }
    picture.packages();
    return picture.svg.end();
  }

  private void bands() {
    for (int i = 0; i < horizon.terms().size(); i++) {
      var term = horizon.terms().get(i);
      var left = Math.max(0, x(term.from()));
      var right = Math.min(width, x(term.to()));
      svg.rect(i % 2 == 0 ? "p-band" : "p-band-other", left, 0, right - left, bottom, 0);
      var words = words(term, right - left);
      if (!words.isEmpty()) {
        svg.text("p-soft", (left + right) / 2, 20, "middle", 13, words);
      }
    }
  }

  /** As much of a term's name as its band has room for. */
  private String words(Term term, double room) {
    var whole = texts.get("mission.horizon.term", term.years());
    if (fits(whole, room)) {
      return whole;
    }
    var years = term.years();
    if (fits(years, room)) {
      return years;
    }
    var shorter = years.substring(2, 5) + years.substring(7);
    return fits(shorter, room) ? shorter : "";
  }

  private static boolean fits(String words, double room) {
    return LETTER * words.length() + 8 <= room;
  }

  private void years() {
    var first = horizon.from().getYear() + 1;
    var last = horizon.until().getYear();
    var step = 1;
    while (last - first > step * width / 56) {
      step++;
    }
    for (int year = first; year <= last; year += step) {
      var x = x(LocalDate.of(year, 1, 1));
      svg.line("p-axis", x, bottom, x, bottom + 5);
      if (x > 16 && x < width - 16) {
        svg.text("p-soft", x, bottom + 20, "middle", 13, String.valueOf(year));
      }
    }
    svg.line("p-axis", 0, bottom, width, bottom);
  }

  private void posts() {
    for (var election : horizon.elections()) {
      var x = x(election);
      var name = texts.get("mission.horizon.election", texts.date(election));
      svg.group("", name);
      svg.line("p-post", x, 28, x, bottom);
      svg.path("p-flag", "M" + Svg.point(x, 28) + "h12l-4 5l4 5h-12z");
      svg.endGroup();
      var label =
          width < NARROW
              ? String.valueOf(election.getYear())
              : texts.get("mission.horizon.post", election.getYear());
      if (x + 20 + LETTER * label.length() < width) {
        svg.text("p-strong p-halo", x + 16, 39, "start", 13, label);
      } else {
        svg.text("p-strong p-halo", x - 6, 39, "end", 13, label);
      }
    }
  }

  private void today() {
    var x = x(horizon.today());
    svg.line("p-today", x, 46, x, bottom);
    svg.text(
        "p-strong p-halo",
        Math.clamp(x, 22, width - 22),
        bottom + 36,
        "middle",
        13,
        texts.get("mission.horizon.today"));
  }

  private void lane(Lane lane, double top) {
    var y = top + 36;
    var name = lane.name().in(language);
    var room = (int) ((width - 2 * EDGE) / LETTER);
    var shown = name.length() <= room ? name : name.substring(0, room - 1).strip() + "…";
    svg.link(lane.href(), name);
    svg.text("p-strong p-halo", EDGE, top + 18, "start", 14, shown);
    svg.line("p-lane", x(lane.from()), y, x(lane.to()), y);
    lane.marks().forEach(mark -> mark(mark, y));
    svg.endLink();
  }

  private void packages() {
    horizon.packages().forEach(mark -> mark(mark, bottom));
  }

  private void mark(Mark mark, double y) {
    var x = x(mark.day());
    var name = mark.name().in(language);
    var what = texts.get(mark.kind().key()) + " " + texts.date(mark.day());
    svg.group("", name.isEmpty() ? what : what + ": " + name);
    switch (mark.kind()) {
      case BASELINE -> svg.circle("p-baseline", x, y, 6);
      case MILESTONE -> svg.circle("p-milestone", x, y, 5);
      case REACHED -> svg.circle("p-measured", x, y, 5);
      case PROMISE -> svg.path("p-promise", "M" + Svg.point(x, y - 8) + "l6 10h-12z");
      case TARGET -> svg.path("p-target", "M" + Svg.point(x, y - 9) + "l9 9l-9 9l-9 -9z");
      case HANDOVER -> svg.rect("p-handover", x - 6, y - 6, 12, 12, 2);
      case FROZEN -> svg.rect("p-frozen", x - 5, y - 5, 10, 10, 2);
      case ELECTION, TERM, TODAY -> svg.circle("p-milestone", x, y, 3);
    }
    svg.endGroup();
  }

  private double x(LocalDate day) {
    return EDGE + (width - 2 * EDGE) * ChronoUnit.DAYS.between(horizon.from(), day) / days;
  }
}
