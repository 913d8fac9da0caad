package se.utmana.app.portfolio.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.scope.Agenda;
import se.utmana.app.portfolio.Push;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.TimeBox;
import se.utmana.app.space.Level;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What a measure is to be: the fields of an action plan but for its number and its state.
 *
 * @param accountable who answers for it: exactly one actor of the space
 * @param partners the actors that work along
 * @param funding resources and who pays, may be empty
 * @param indicator what is followed up, needed when it is decided
 * @param targets codes of targets of Agenda 2030
 * @param areas codes of areas of the national strategy
 * @param environmental codes of environmental objectives
 */
public record MeasureDraft(
    Phrase title,
    @Nullable UUID challenge,
    @Nullable UUID lever,
    @Nullable Push push,
    List<UUID> accountable,
    List<UUID> partners,
    @Nullable Level level,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Phrase funding,
    Phrase indicator,
    @Nullable Double baseline,
    @Nullable Double target,
    List<String> targets,
    List<String> areas,
    List<String> environmental,
    boolean illustrative) {

  private static final int LONGEST = 36_525;
  private static final int MOST = 17;

  public MeasureDraft {
    accountable = List.copyOf(accountable);
    partners = partners.stream().distinct().toList();
    targets = targets.stream().distinct().toList();
    areas = areas.stream().distinct().toList();
    environmental = environmental.stream().distinct().toList();
  }

  /** Why it cannot stand so, if it cannot. */
  Optional<Refusal> refusal() {
    return Said.first(
        Said.needed("title", title, Said.TITLE),
        Said.unless(challenge != null, "challenge", "portfolio.refused.challenge"),
        Said.unless(
            accountable.size() == 1,
            "accountable",
            "portfolio.measure.refused.accountable",
            accountable.size()),
        Said.unless(
            partners.stream().noneMatch(accountable::contains),
            "partners",
            "portfolio.measure.refused.partner"),
        Said.unless(level != null, "level", "portfolio.measure.refused.level"),
        Said.unless(from != null, "from", "portfolio.refused.from"),
        Said.unless(to != null, "to", "portfolio.refused.to"),
        box().flatMap(box -> box.refusal(LONGEST)),
        Said.unless(lever == null || push != null, "push", "portfolio.design.refused.push"),
        Said.allowed("funding", funding, Said.LINE),
        Said.allowed("indicator", indicator, Said.LINE),
        codes());
  }

  private Optional<Refusal> codes() {
    return Said.first(
        Said.unless(
            targets.size() <= MOST
                && targets.stream().allMatch(one -> Agenda.target(one).isPresent()),
            "targets",
            "portfolio.measure.refused.target"),
        Said.unless(
            Agenda.areas().keySet().containsAll(areas), "areas", "challenge.refused.target"),
        Said.unless(
            Environment.objectives().keySet().containsAll(environmental),
            "environmental",
            "challenge.refused.target"));
  }

  Optional<TimeBox> box() {
    return from == null || to == null ? Optional.empty() : Optional.of(new TimeBox(from, to));
  }
}
