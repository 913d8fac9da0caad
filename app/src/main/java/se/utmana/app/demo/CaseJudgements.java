package se.utmana.app.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.assessment.Assessments;
import se.utmana.app.challenge.framing.Framing;
import se.utmana.app.challenge.framing.Framings;
import se.utmana.app.challenge.scope.Scope;
import se.utmana.app.challenge.scope.Scopes;
import se.utmana.app.demo.Case.SpaceEntry;
import se.utmana.app.space.Actor;
import se.utmana.app.space.Role;
import se.utmana.app.web.Phrase;

/** Brings what invented actors say of the first challenge of a space, and whom it concerns. */
@Component
class CaseJudgements {

  private final Assessments assessments;
  private final Framings framings;
  private final Scopes scopes;

  CaseJudgements(Assessments assessments, Framings framings, Scopes scopes) {
    this.assessments = assessments;
    this.framings = framings;
    this.scopes = scopes;
  }

  /**
   * @param made the actors of the space by what the case calls them
   */
  void load(SpaceEntry entry, Challenge challenge, Map<String, Actor> made) {
    scopes.put(challenge, scope(entry));
    var invented = CaseFiles.judgements();
    invented.framings().stream()
        .filter(one -> one.space().equals(entry.id()))
        .forEach(one -> frame(challenge, one.text(), actor(made, one.actor())));
    invented.assessments().stream()
        .filter(one -> one.space().equals(entry.id()))
        .forEach(one -> assessments.takeIn(challenge, actor(made, one.actor()), one.given()));
  }

  private void frame(Challenge challenge, Phrase text, Actor actor) {
    var voicedBy = new Framing.VoicedBy(actor, "", null);
    framings.add(challenge, text, voicedBy, Role.PROCESS_LEADER.key());
  }

  /** The whole country, and the municipalities where the case says that something was tried. */
  private static Scope scope(SpaceEntry entry) {
    var first = entry.challenge().getFirst();
    var places =
        Stream.concat(
                Stream.of(Scope.COUNTRY),
                entry.actors().stream().map(Case.ActorEntry::municipality).filter(Objects::nonNull))
            .toList();
    return new Scope(Phrase.EMPTY, places, orNone(first.sdg()), orNone(first.strategyAreas()));
  }

  private static List<String> orNone(@Nullable List<String> codes) {
    return codes == null ? List.of() : codes;
  }

  private static Actor actor(Map<String, Actor> made, String id) {
    return Objects.requireNonNull(made.get(id), id);
  }
}
