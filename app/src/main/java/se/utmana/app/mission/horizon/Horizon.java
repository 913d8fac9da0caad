package se.utmana.app.mission.horizon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.mission.term.Elections;
import se.utmana.app.mission.term.Term;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/**
 * Goals on an axis of time with terms of office as bands and elections as posts.
 *
 * @param lanes the goals
 * @param packages when what is handed over is frozen and presented
 */
public record Horizon(
    LocalDate today,
    LocalDate from,
    LocalDate until,
    List<Term> terms,
    List<LocalDate> elections,
    List<Lane> lanes,
    List<Mark> packages) {

  private static final int FROZEN_BEFORE = 3;

  static Horizon of(List<Lane> lanes, List<Mark> handovers, Elections elections) {
    var today = elections.today();
    var days =
        Stream.concat(
                Stream.of(today, elections.next()),
                lanes.stream().flatMap(one -> Stream.of(one.from(), one.to())))
            .sorted()
            .toList();
    var from = days.getFirst().minusMonths(4).withDayOfMonth(1);
    var until = days.getLast().plusMonths(6).withDayOfMonth(1);
    var posts = elections.between(from, until);
    var packages = new ArrayList<>(handovers);
    posts.stream()
        .filter(post -> post.isAfter(today))
        .map(post -> new Mark(post.minusMonths(FROZEN_BEFORE), Mark.Kind.FROZEN, Phrase.EMPTY))
        .filter(mark -> handovers.stream().noneMatch(one -> one.day().equals(mark.day())))
        .forEach(packages::add);
    return new Horizon(
        today, from, until, elections.terms(from, until), posts, lanes, List.copyOf(packages));
  }

  public boolean isEmpty() {
    return lanes.isEmpty();
  }

  /** The picture for a wide window. */
  public Svg.Picture wide(Texts texts) {
    return HorizonPicture.draw(this, "horizon", 960, texts);
  }

  /** The same for a narrow one, its words as large. */
  public Svg.Picture slim(Texts texts) {
    return HorizonPicture.draw(this, "horizon-slim", 340, texts);
  }

  /** A line of the table behind the picture. */
  public record Line(LocalDate day, String kind, Phrase name, Phrase goal) {}

  /** Everything on the horizon in the order of the days. */
  public List<Line> table() {
    var lines = new ArrayList<Line>();
    lanes.forEach(lane -> lane.marks().forEach(mark -> lines.add(line(mark, lane.name()))));
    packages.forEach(mark -> lines.add(line(mark, Phrase.EMPTY)));
    elections.forEach(
        day -> lines.add(line(new Mark(day, Mark.Kind.ELECTION, Phrase.EMPTY), Phrase.EMPTY)));
    terms.stream()
        .filter(term -> !term.from().isBefore(from))
        .map(term -> new Mark(term.from(), Mark.Kind.TERM, years(term)))
        .forEach(mark -> lines.add(line(mark, Phrase.EMPTY)));
    lines.sort(Comparator.comparing(Line::day));
    return lines;
  }

  private static Phrase years(Term term) {
    return Phrase.of(term.years(), term.years());
  }

  private static Line line(Mark mark, Phrase goal) {
    return new Line(mark.day(), mark.kind().key(), mark.name(), goal);
  }
}
