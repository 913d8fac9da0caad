package se.utmana.app.challenge.assessment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.ActorType;
import se.utmana.app.web.Phrase;

/**
 * The assessment of a challenge as programs read it.
 *
 * @param total the weighted mean of the medians from 0 to 4, null while there is none
 * @param wide the criteria on which the assessors are far apart
 * @param missing the parts of society that nobody has assessed for
 */
record AssessmentJson(
    int assessors,
    int organisations,
    boolean complete,
    boolean passesGates,
    @Nullable Double total,
    List<Criterion> wide,
    List<Voice> missing,
    List<LineJson> criteria,
    List<OneJson> assessments) {

  /** A criterion with its figures. */
  record LineJson(
      Criterion criterion,
      Phrase name,
      boolean gate,
      double weight,
      @Nullable FigureJson all,
      Map<Voice, FigureJson> voices) {

    static LineJson of(Overview.Line line) {
      var voices = new LinkedHashMap<Voice, FigureJson>();
      line.voices().forEach((voice, figure) -> voices.put(voice, FigureJson.of(figure)));
      return new LineJson(
          line.criterion(),
          line.criterion().label(),
          line.criterion().isGate(),
          line.weight(),
          line.all().map(FigureJson::of).orElse(null),
          voices);
    }
  }

  /** Scores in few numbers. */
  record FigureJson(int scores, double median, int lowest, int highest) {

    static FigureJson of(Figure figure) {
      return new FigureJson(
          figure.scores().size(), figure.median(), figure.lowest(), figure.highest());
    }
  }

  /** What was said for one organisation. */
  record OneJson(
      UUID id,
      UUID actor,
      Phrase actorName,
      ActorType actorType,
      int version,
      boolean submitted,
      Instant writtenAt,
      Map<Criterion, Answer> answers) {

    static OneJson of(Assessment one) {
      return new OneJson(
          one.id(),
          one.actor().id().value(),
          one.actor().name(),
          one.actor().type(),
          one.version(),
          one.submitted(),
          one.writtenAt(),
          one.answers());
    }
  }

  static AssessmentJson of(Overview overview) {
    var summary = AssessmentSummary.of(overview);
    var total = overview.total();
    return new AssessmentJson(
        summary.assessors(),
        summary.organisations(),
        summary.isComplete(),
        summary.passesGates(),
        total.isPresent() ? total.getAsDouble() : null,
        summary.wide(),
        summary.missing(),
        overview.lines().stream().map(LineJson::of).toList(),
        overview.assessments().stream().map(OneJson::of).toList());
  }
}
