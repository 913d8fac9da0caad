package se.utmana.app.mission.alignment;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.Casts;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.barrier.Barriers;
import se.utmana.app.mission.commitment.Commitments;
import se.utmana.app.mission.decision.Verdicts;
import se.utmana.app.mission.goal.Goals;
import se.utmana.app.mission.mandate.Mandates;
import se.utmana.app.mission.owner.Owner;
import se.utmana.app.mission.owner.Owners;
import se.utmana.app.mission.support.Supports;
import se.utmana.app.mission.term.Elections;
import se.utmana.app.space.Level;
import se.utmana.app.web.Cells;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/** Sees how goals and levels hang together, and what is missing. */
@Component
public class Alignments {

  private final Goals goals;
  private final Commitments commitments;
  private final Mandates mandates;
  private final Owners owners;
  private final Barriers barriers;
  private final Casts casts;
  private final Verdicts verdicts;
  private final Elections elections;
  private final Supports supports;

  Alignments(
      Goals goals,
      Commitments commitments,
      Mandates mandates,
      Owners owners,
      Barriers barriers,
      Casts casts,
      Verdicts verdicts,
      Elections elections,
      Supports supports) {
    this.goals = goals;
    this.commitments = commitments;
    this.mandates = mandates;
    this.owners = owners;
    this.barriers = barriers;
    this.casts = casts;
    this.verdicts = verdicts;
    this.elections = elections;
    this.supports = supports;
  }

  /** What is missing in a mission, the most serious first. */
  public List<Gap> gaps(Mission mission) {
    return GapFinder.find(standing(mission));
  }

  /** The goals of a mission against the levels. */
  public Svg.Picture picture(Mission mission, Texts texts) {
    return MatrixPicture.draw(Matrix.of(standing(mission)), texts);
  }

  /** The same as lines: a goal, then what each level stands for. */
  public List<List<String>> table(Mission mission, Texts texts) {
    return Matrix.of(standing(mission)).rows().stream().map(row -> line(row, texts)).toList();
  }

  private static List<String> line(Matrix.Row row, Texts texts) {
    var cells =
        Stream.of(Level.values())
            .map(row::on)
            .map(cell -> texts.get(cell.firmness().key(), cell.commitments().size()));
    var name = Cells.safe(row.goal().name().in(texts.language()));
    return Stream.concat(Stream.of(name), cells).toList();
  }

  Standing standing(Mission mission) {
    var space = mission.space();
    var promised = commitments.of(space, mission.id());
    var having = owners.of(space, mission.id());
    var cast =
        casts.of(
            space,
            Stream.concat(
                promised.stream().map(one -> one.promise().actor()),
                having.stream().map(Owner::actor)));
    return new Standing(
        mission,
        goals.of(space, mission.id()),
        promised,
        mandates.list(space),
        having,
        barriers.of(space, mission.id()),
        cast,
        commitments.people(space),
        supports.levels(mission),
        verdicts.unanswered(mission),
        elections.next(),
        elections.today());
  }
}
