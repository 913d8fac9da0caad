package se.utmana.app.dialogue.polis;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.utmana.analysis.opinion.CompatibleOptions;
import se.utmana.analysis.opinion.History;
import se.utmana.analysis.opinion.Landscape;
import se.utmana.analysis.opinion.Mode;
import se.utmana.analysis.opinion.OpinionLandscape;
import se.utmana.analysis.opinion.StableOptions;
import se.utmana.analysis.opinion.Votes;

/**
 * The opinion landscape of a Polis conversation.
 *
 * @param people the id of each row, everybody who voted
 * @param statements the id of each column, every statement that has a vote
 */
public record PolisOpinion(List<String> people, List<String> statements, Landscape landscape) {

  public PolisOpinion {
    people = List.copyOf(people);
    statements = List.copyOf(statements);
  }

  /** Computes it; statements that were moderated out or are about the voter shape nothing. */
  public static PolisOpinion of(PolisConversation conversation, Mode mode) {
    List<String> people = conversation.participants();
    Set<String> voted = new HashSet<>();
    conversation.votes().forEach(vote -> voted.add(vote.statement()));
    List<PolisStatement> statements =
        conversation.statements().stream().filter(s -> voted.contains(s.id())).toList();
    List<String> columns = statements.stream().map(PolisStatement::id).toList();
    Votes votes = conversation.table(people, columns);
    Landscape landscape =
        switch (mode) {
          case STABLE ->
              OpinionLandscape.stable(
                  votes,
                  StableOptions.standard()
                      .withAside(places(statements, s -> s.isModeratedOut() || s.meta())));
          case COMPATIBLE ->
              OpinionLandscape.compatible(
                  votes, compatible(conversation, votes, people, statements));
        };
    return new PolisOpinion(people, columns, landscape);
  }

  private static CompatibleOptions compatible(
      PolisConversation conversation,
      Votes votes,
      List<String> people,
      List<PolisStatement> statements) {
    CompatibleOptions options =
        CompatibleOptions.of(votes)
            .withAside(
                places(statements, PolisStatement::isModeratedOut),
                places(statements, PolisStatement::meta));
    if (!conversation.knowsTimes()) {
      return options;
    }
    History history = new History();
    Map<String, Integer> rows = PolisIndex.of(people);
    Map<String, Integer> columns = new LinkedHashMap<>();
    statements.forEach(statement -> columns.put(statement.id(), columns.size()));
    for (PolisVote vote : conversation.votes()) {
      history.vote(
          PolisIndex.at(rows, vote.participant()), PolisIndex.at(columns, vote.statement()));
    }
    return options.withOrder(history.order()).withInConversation(history.inConversation());
  }

  private static Set<Integer> places(
      List<PolisStatement> statements, Predicate<PolisStatement> which) {
    Set<Integer> places = new HashSet<>();
    for (int j = 0; j < statements.size(); j++) {
      if (which.test(statements.get(j))) {
        places.add(j);
      }
    }
    return places;
  }
}
