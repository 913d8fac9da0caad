package se.utmana.app.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.space.Actor;
import se.utmana.app.thread.Face;
import se.utmana.app.web.Language;
import se.utmana.app.web.part.Choice;

/**
 * What a form of the portfolio can refer to.
 *
 * @param people the names of the members by their accounts
 * @param levers the leverage points that the space has chosen
 * @param assumptions what the system maps assume, the weightiest first
 */
public record Surroundings(
    List<Challenge> challenges,
    List<Actor> actors,
    Map<UUID, String> people,
    List<Face> levers,
    List<Assumption> assumptions) {

  public Surroundings {
    challenges = List.copyOf(challenges);
    actors = List.copyOf(actors);
    people = Map.copyOf(people);
    levers = List.copyOf(levers);
    assumptions = List.copyOf(assumptions);
  }

  /** The challenges that something is being done about come first. */
  public List<Choice> challengeChoices(Language language) {
    return Stream.concat(
            challenges.stream().filter(one -> one.stage().isCurrent()),
            challenges.stream().filter(one -> !one.stage().isCurrent()))
        .map(one -> new Choice(one.id().toString(), one.wording().title().in(language)))
        .toList();
  }

  public List<Choice> actorChoices(Language language) {
    return actors.stream()
        .map(one -> new Choice(one.id().value().toString(), one.name().in(language)))
        .toList();
  }

  public List<Choice> peopleChoices() {
    return people.entrySet().stream()
        .map(one -> new Choice(one.getKey().toString(), one.getValue()))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  public List<Choice> leverChoices(Language language) {
    return levers.stream()
        .map(one -> new Choice(one.id().toString(), one.title().in(language)))
        .toList();
  }

  public List<Choice> assumptionChoices(Language language) {
    return assumptions.stream()
        .map(one -> new Choice(one.link().toString(), one.says().in(language)))
        .toList();
  }

  /** The name of an actor, empty for one that the space does not have. */
  public String actorName(UUID id, Language language) {
    return actors.stream()
        .filter(one -> one.id().value().equals(id))
        .map(one -> one.name().in(language))
        .findFirst()
        .orElse("");
  }
}
