package se.utmana.app.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.demo.Case.SpaceEntry;
import se.utmana.app.space.Actor;
import se.utmana.app.space.SpaceId;
import se.utmana.app.systemmap.Basis;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Confidence;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.MapDraft;
import se.utmana.app.systemmap.Sign;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.systemmap.change.Command;
import se.utmana.app.systemmap.change.Edits;
import se.utmana.app.systemmap.change.Outcome;
import se.utmana.app.systemmap.leverage.Levers;
import se.utmana.app.systemmap.position.Positions;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** Draws the system map of a space of the case, and brings how invented actors stand to it. */
@Component
class CaseMaps {

  private final SystemMaps maps;
  private final Edits edits;
  private final Positions positions;
  private final Levers levers;

  CaseMaps(SystemMaps maps, Edits edits, Positions positions, Levers levers) {
    this.levers = levers;
    this.maps = maps;
    this.edits = edits;
    this.positions = positions;
  }

  /**
   * Draws the map of a space.
   *
   * @param made the actors of the space by what the case calls them
   * @return the leverage points that were chosen
   */
  InventedLevers load(
      SpaceEntry entry, SpaceId space, ChallengeId challenge, Map<String, Actor> made) {
    var invented = CaseFiles.map(entry.id());
    var note = Objects.requireNonNullElse(entry.map().note(), Phrase.EMPTY);
    var isIllustrative = entry.map().basis().equals("illustrative");
    var draft = new MapDraft(invented.title(), entry.map().boundary(), note, isIllustrative);
    var map = maps.open(space, challenge, draft);
    Map<String, FactorId> factors = new LinkedHashMap<>();
    Map<List<String>, LinkId> links = new LinkedHashMap<>();
    var commands = new ArrayList<Command>();
    for (var row : entry.map().factors()) {
      var factor = factor(row, invented);
      factors.put(row.getFirst(), factor.id());
      commands.add(Command.add(factor));
    }
    for (var row : entry.map().links()) {
      var link = link(row, factors, invented);
      links.put(row.subList(0, 2), link.id());
      commands.add(Command.add(link));
    }
    if (!(edits.apply(map, Author.SYSTEM, commands) instanceof Outcome.Done)) {
      throw new IllegalStateException("The map of the case cannot be drawn");
    }
    Map<String, UUID> chosenPoints = new LinkedHashMap<>();
    for (var chosen : entry.map().leverage()) {
      var factor = Objects.requireNonNull(factors.get(chosen.factor()));
      chosenPoints.put(chosen.factor(), choose(map, factor, chosen, invented));
    }
    for (var stand : invented.positions()) {
      var link = Objects.requireNonNull(links.get(List.of(stand.from(), stand.to())));
      var actor = Objects.requireNonNull(made.get(stand.actor()), stand.actor());
      positions.takeIn(map, link, actor, stand.stance(), stand.reason().in(Language.SV));
    }
    return new InventedLevers(chosenPoints);
  }

  private UUID choose(
      SystemMap map, FactorId factor, Case.LeverEntry chosen, InventedMap invented) {
    var reason = Objects.requireNonNull(invented.leverage().get(chosen.factor()));
    return switch (levers.choose(map, factor, chosen.point(), reason, true, Author.SYSTEM)) {
      case Levers.Outcome.Chosen one -> one.lever().id().value();
      case Levers.Outcome.Refused refused ->
          throw new IllegalStateException(refused.refusal().toString());
    };
  }

  private static Factor factor(List<String> row, InventedMap invented) {
    var name = row.getFirst();
    return new Factor(
        FactorId.next(),
        Phrase.of(row.get(1), row.get(2)),
        Phrase.EMPTY,
        Basis.ASSUMPTION,
        "",
        invented.unit(name),
        "",
        invented.levels().get(name),
        "",
        invented.group(name),
        null,
        List.of());
  }

  private static CausalLink link(
      List<String> row, Map<String, FactorId> factors, InventedMap invented) {
    var claim = invented.claim(row.get(0), row.get(1));
    return new CausalLink(
        LinkId.next(),
        Objects.requireNonNull(factors.get(row.get(0))),
        Objects.requireNonNull(factors.get(row.get(1))),
        row.get(2).equals("+") ? Sign.PLUS : Sign.MINUS,
        claim == null || claim.strength() == null ? 2 : claim.strength(),
        row.get(3).equals("1"),
        claim == null ? Phrase.EMPTY : claim.claim(),
        "",
        "",
        Basis.ASSUMPTION,
        claim == null ? Confidence.MEDIUM : claim.confidence(),
        List.of());
  }
}
