package se.utmana.app.systemmap.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.Basis;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Confidence;
import se.utmana.app.systemmap.Sign;
import se.utmana.app.systemmap.change.Command;
import se.utmana.app.systemmap.change.Field;
import se.utmana.app.web.Language;

/**
 * A link as it was filled in, in the language of the page.
 *
 * @param seen the number of the latest change that the writer had seen
 */
record LinkForm(
    @Nullable Sign sign,
    @Nullable Integer strength,
    @Nullable Boolean delayed,
    String claim,
    String sourcesFor,
    String sourcesAgainst,
    @Nullable Basis basis,
    @Nullable Confidence confidence,
    int seen) {

  LinkForm {
    claim = Objects.requireNonNullElse(claim, "").strip();
    sourcesFor = Objects.requireNonNullElse(sourcesFor, "").strip();
    sourcesAgainst = Objects.requireNonNullElse(sourcesAgainst, "").strip();
  }

  static LinkForm of(CausalLink one, Language language, int seen) {
    return new LinkForm(
        one.sign(),
        one.strength(),
        one.delayed(),
        one.claim().in(language),
        one.sourcesFor(),
        one.sourcesAgainst(),
        one.basis(),
        one.confidence(),
        seen);
  }

  String signName() {
    return sign == null ? "" : sign.name();
  }

  String strengthName() {
    return strength == null ? "" : strength.toString();
  }

  /** A box that is not ticked is not sent. */
  boolean isDelayed() {
    return delayed != null && delayed;
  }

  String basisName() {
    return basis == null ? "" : basis.name();
  }

  String confidenceName() {
    return confidence == null ? "" : confidence.name();
  }

  /** Every field as a command of its own; those that say what they said change nothing. */
  List<Command> commands(CausalLink link, Language language) {
    var id = link.id().value();
    return List.of(
        Command.put(id, Field.SIGN, sign == null ? link.sign() : sign, seen),
        Command.put(id, Field.STRENGTH, strength == null ? link.strength() : strength, seen),
        Command.put(id, Field.DELAYED, isDelayed(), seen),
        Command.put(id, Field.CLAIM, Map.of(language.code(), claim), seen),
        Command.put(id, Field.SOURCES_FOR, sourcesFor, seen),
        Command.put(id, Field.SOURCES_AGAINST, sourcesAgainst, seen),
        Command.put(id, Field.BASIS, basis == null ? link.basis() : basis, seen),
        Command.put(
            id, Field.CONFIDENCE, confidence == null ? link.confidence() : confidence, seen));
  }

  /** The same form, by somebody who has seen what the map says now. */
  LinkForm onTopOf(int number) {
    return new LinkForm(
        sign, strength, delayed, claim, sourcesFor, sourcesAgainst, basis, confidence, number);
  }
}
