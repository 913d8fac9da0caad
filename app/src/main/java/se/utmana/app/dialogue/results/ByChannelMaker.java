package se.utmana.app.dialogue.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.utmana.analysis.opinion.Tally;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueState;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.hands.HandCount;
import se.utmana.app.dialogue.hands.HandCounts;

/** Draws from votes and counted hands what may be told of the channels. */
@Component
public class ByChannelMaker {

  private final Surveys surveys;
  private final Statements statements;
  private final ChannelTallies tallies;
  private final HandCounts hands;

  ByChannelMaker(Surveys surveys, Statements statements, ChannelTallies tallies, HandCounts hands) {
    this.surveys = surveys;
    this.statements = statements;
    this.tallies = tallies;
    this.hands = hands;
  }

  /** The results by channel, of the same votes as the other results. */
  public ByChannel of(Dialogue dialogue) {
    var shown = statements.list(dialogue.id()).stream().filter(Statement::isPublished).toList();
    var survey = surveys.of(dialogue.id());
    var open = dialogue.state() == DialogueState.OPEN;
    var meetings = meetings(hands.list(dialogue.id()), shown);
    return survey.voters() < Figure.FEWEST
        ? new ByChannel(List.of(), List.of(), meetings)
        : divided(tallies.of(dialogue.id(), survey.digest()), shown, open, meetings);
  }

  static ByChannel divided(
      ChannelTallies.Counts counts,
      List<Statement> shown,
      boolean open,
      List<ByChannel.Meeting> meetings) {
    var groups = groups(counts.voters());
    var people = groups.stream().map(group -> group.people(counts.voters())).toList();
    var figures = ChannelGuard.people(people, open);
    var parts =
        IntStream.range(0, groups.size())
            .mapToObj(i -> new ByChannel.Part(groups.get(i).name(), figures.get(i)))
            .toList();
    var lines =
        groups.size() < 2
            ? List.<ByChannel.Line>of()
            : shown.stream().map(one -> line(one, groups, counts, open)).toList();
    return new ByChannel(parts, lines, meetings);
  }

  /** Channels that are told together, under the name of the one or under none. */
  private record Group(@Nullable Channel name, List<Channel> channels) {

    int people(Map<Channel, Integer> voters) {
      return channels.stream().mapToInt(one -> voters.getOrDefault(one, 0)).sum();
    }
  }

  /** Those of five people and more by themselves, most people first, and the others together. */
  private static List<Group> groups(Map<Channel, Integer> voters) {
    var large =
        voters.entrySet().stream()
            .filter(entry -> entry.getValue() >= Figure.FEWEST)
            .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    var groups = new ArrayList<Group>();
    large.forEach(channel -> groups.add(new Group(channel, List.of(channel))));
    var small = List.of(Channel.values()).stream().filter(one -> !large.contains(one)).toList();
    if (small.stream().anyMatch(voters::containsKey)) {
      groups.add(new Group(null, small));
    }
    return groups;
  }

  private static ByChannel.Line line(
      Statement statement, List<Group> groups, ChannelTallies.Counts counts, boolean open) {
    var tallies =
        groups.stream()
            .map(
                group ->
                    ChannelGuard.sum(
                        group.channels().stream()
                            .map(channel -> counts.tally(channel, statement.number()))
                            .toList()))
            .toList();
    return new ByChannel.Line(statement, ChannelGuard.tell(tallies, open));
  }

  /** Each by itself: no sum of several is told, from which one could be worked out. */
  static List<ByChannel.Meeting> meetings(List<HandCount> counts, List<Statement> shown) {
    return counts.stream()
        .map(
            count ->
                new ByChannel.Meeting(
                    count.place(),
                    count.heldOn(),
                    shown.stream().flatMap(one -> line(one, count).stream()).toList()))
        .filter(meeting -> !meeting.lines().isEmpty())
        .toList();
  }

  private static Optional<ByChannel.MeetingLine> line(Statement statement, HandCount count) {
    return count.lines().stream()
        .filter(line -> line.statement() == statement.number())
        .findFirst()
        .map(line -> new Tally(line.agree(), line.disagree(), line.seen()))
        .map(tally -> Guard.tell(tally, List.of(), false).all())
        .map(spread -> new ByChannel.MeetingLine(statement, spread));
  }
}
