package se.utmana.app.portfolio.logbook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.portfolio.observation.Insight;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.Basis;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Confidence;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.systemmap.change.Command;
import se.utmana.app.systemmap.change.Edits;
import se.utmana.app.systemmap.change.Outcome;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * Draws insights into system maps, by the same commands and the same log as everybody draws. What
 * is drawn stands for the insight, and the map ties the two.
 */
@Component
class Drawing {

  private final Edits edits;

  Drawing(Edits edits) {
    this.edits = edits;
  }

  /** Adds a factor or a link that comes from the insight, or says why it does not. */
  @Transactional
  public Optional<Refusal> draw(
      Room room, SystemMap map, Insight insight, DrawForm form, Language language) {
    if (!form.isFactor() && (form.from() == null || form.to() == null || form.sign() == null)) {
      return Optional.of(Refusal.at("label", "portfolio.draw.refused.nothing"));
    }
    var id = form.isFactor() ? FactorId.next().value() : LinkId.next().value();
    var command =
        form.isFactor()
            ? Command.add(factor(id, insight, form, language))
            : Command.add(link(id, insight, form));
    return switch (edits.apply(map, Author.in(room), List.of(command))) {
      case Outcome.Refused refused -> Optional.of(refused.refusal());
      case Outcome.Clashed clashed -> Optional.of(Refusal.of("portfolio.refused.changed"));
      case Outcome.Done done -> Optional.empty();
    };
  }

  private static Factor factor(UUID id, Insight insight, DrawForm form, Language language) {
    return new Factor(
        new FactorId(id),
        Phrase.of(language, form.label()),
        insight.text(),
        Basis.ASSUMPTION,
        "",
        "",
        "",
        null,
        "",
        "",
        null,
        List.of(insight.id()));
  }

  private static CausalLink link(UUID id, Insight insight, DrawForm form) {
    return new CausalLink(
        new LinkId(id),
        new FactorId(Objects.requireNonNull(form.from())),
        new FactorId(Objects.requireNonNull(form.to())),
        Objects.requireNonNull(form.sign()),
        2,
        false,
        insight.text(),
        "",
        "",
        Basis.ASSUMPTION,
        Confidence.MEDIUM,
        List.of(insight.id()));
  }
}
