package se.utmana.app.mission.goal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Written;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/**
 * What a process leader writes about a goal. Numbers come as text, so that a comma is as good as a
 * point and nothing that was written is lost.
 *
 * @param reason why a goal of an adopted mission is changed
 */
record GoalForm(
    @Size(max = Written.LINE) String nameSv,
    @Size(max = Written.LINE) String nameEn,
    @Size(max = Aim.UNIT_LENGTH) String unit,
    @Size(max = Aim.UNIT_LENGTH) String indicator,
    @Size(max = 20) String baseline,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate baselineOn,
    @Size(max = Aim.SOURCE_LENGTH) String baselineSource,
    @Size(max = 20) String target,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate targetOn,
    @NotNull Basis basis,
    @Size(max = Written.TEXT) String reason) {

  static final GoalForm EMPTY = new GoalForm("", "", "", "", "", null, "", "", null, Basis.OWN, "");

  GoalForm {
    nameSv = Written.field(nameSv);
    nameEn = Written.field(nameEn);
    unit = Written.field(unit);
    indicator = Written.field(indicator);
    baseline = Written.field(baseline);
    baselineSource = Written.field(baselineSource);
    target = Written.field(target);
    reason = Written.field(reason);
  }

  static GoalForm of(Aim aim) {
    return new GoalForm(
        aim.name().exactly(Language.SV),
        aim.name().exactly(Language.EN),
        aim.unit(),
        aim.indicator(),
        Figure.field(aim.baseline()),
        aim.baselineOn(),
        aim.baselineSource(),
        Figure.field(aim.target()),
        aim.targetOn(),
        aim.basis(),
        "");
  }

  Aim aim() {
    return new Aim(
        Phrase.of(nameSv, nameEn),
        unit,
        indicator,
        Figure.parse(baseline),
        baselineOn,
        baselineSource,
        Figure.parse(target),
        targetOn,
        basis);
  }

  String basisName() {
    return String.valueOf(basis);
  }

  String baselineDay() {
    return baselineOn == null ? "" : baselineOn.toString();
  }

  String targetDay() {
    return targetOn == null ? "" : targetOn.toString();
  }
}
