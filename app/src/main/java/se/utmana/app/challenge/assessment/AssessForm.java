package se.utmana.app.challenge.assessment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/**
 * An assessment as it was filled in.
 *
 * @param cells what stands beside each criterion
 * @param version the version that the assessor has read, 0 for none
 */
record AssessForm(Map<Criterion, Cell> cells, int version) {

  static final String UNSURE = "unsure";

  private static final Cell BLANK = new Cell("", "");

  /**
   * What stands beside a criterion.
   *
   * @param score {@code 0} to {@code 4}, {@code unsure} or nothing
   */
  record Cell(String score, String reason) {

    private Answer answer() {
      var isNumber = score.matches("[0-9]");
      return new Answer(isNumber ? Integer.valueOf(score) : null, score.equals(UNSURE), reason);
    }
  }

  AssessForm {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  static AssessForm blank() {
    return new AssessForm(Map.of(), 0);
  }

  static AssessForm of(Map<String, String> fields) {
    var cells = new EnumMap<Criterion, Cell>(Criterion.class);
    for (var one : Criterion.values()) {
      var score = fields.getOrDefault("score-" + one, "");
      var reason = fields.getOrDefault("reason-" + one, "").strip();
      if (!score.isEmpty() || !reason.isEmpty()) {
        cells.put(one, new Cell(score, reason));
      }
    }
    var version = fields.getOrDefault("version", "");
    return new AssessForm(cells, version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0);
  }

  static AssessForm of(Assessment assessment) {
    var cells = new EnumMap<Criterion, Cell>(Criterion.class);
    assessment
        .answers()
        .forEach(
            (criterion, answer) -> {
              var score =
                  answer.unsure()
                      ? UNSURE
                      : answer.score() == null ? "" : answer.score().toString();
              cells.put(criterion, new Cell(score, answer.reason()));
            });
    return new AssessForm(cells, assessment.version());
  }

  /** The same, as an answer to the version that is stored now. */
  AssessForm onTopOf(int latest) {
    return new AssessForm(cells, latest);
  }

  String score(Criterion criterion) {
    return cells.getOrDefault(criterion, BLANK).score();
  }

  String reason(Criterion criterion) {
    return cells.getOrDefault(criterion, BLANK).reason();
  }

  Map<Criterion, Answer> answers() {
    var answers = new EnumMap<Criterion, Answer>(Criterion.class);
    cells.forEach((criterion, cell) -> answers.put(criterion, cell.answer()));
    return answers;
  }

  /** What is wrong, field by field. */
  FormErrors errors(Yardstick yardstick, boolean submit, Texts texts) {
    List<Refusal> faults =
        submit ? Assessment.faults(answers(), yardstick) : Assessment.impossible(answers());
    var byField = new LinkedHashMap<String, String>();
    faults.forEach(fault -> byField.putIfAbsent(fault.field(), sentence(fault, texts)));
    return new FormErrors(byField);
  }

  /** Twelve times the same question: the sentence says which of them it is about. */
  private static String sentence(Refusal fault, Texts texts) {
    var criterion = Criterion.valueOf(fault.field().replaceFirst("^[a-z]+-", ""));
    var label = criterion.label().in(texts.language());
    return texts.get("challenge.assess.fault", label, texts.get(fault));
  }
}
