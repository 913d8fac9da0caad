package se.utmana.app.dialogue.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.utmana.analysis.opinion.Votes;
import se.utmana.app.dialogue.Channel;

/** Votes with the day and the channel of each, in the order of the voters' random numbers. */
final class MarkedVotes {

  private final Map<Integer, Integer> columnOf = new HashMap<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<UUID> voters = new ArrayList<>();
  private int[] rows = new int[1024];
  private int[] columns = new int[1024];
  private int[] signs = new int[1024];
  private int[] days = new int[1024];
  private Channel[] channels = new Channel[1024];
  private int size;

  void add(UUID voter, int statement, int sign, LocalDate day, Channel channel) {
    if (voters.isEmpty() || !voters.getLast().equals(voter)) {
      voters.add(voter);
    }
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
      columns = Arrays.copyOf(columns, 2 * size);
      signs = Arrays.copyOf(signs, 2 * size);
      days = Arrays.copyOf(days, 2 * size);
      channels = Arrays.copyOf(channels, 2 * size);
    }
    rows[size] = voters.size() - 1;
    columns[size] =
        columnOf.computeIfAbsent(
            statement,
            number -> {
              numbers.add(number);
              return numbers.size() - 1;
            });
    signs[size] = sign;
    days[size] = (int) day.toEpochDay();
    channels[size++] = channel;
  }

  List<UUID> voters() {
    return voters;
  }

  /** The number of the statement in each column. */
  List<Integer> numbers() {
    return numbers;
  }

  Votes all() {
    return where(vote -> true);
  }

  /** The same rows and columns with some of the votes only; the argument is a vote's index. */
  Votes where(IntPredicate kept) {
    var builder = Votes.builder(voters.size(), numbers.size());
    for (int i = 0; i < size; i++) {
      if (kept.test(i)) {
        builder.add(rows[i], columns[i], signs[i]);
      }
    }
    return builder.build();
  }

  /** How many people cast at least one of those votes. */
  int people(IntPredicate which) {
    return (int) IntStream.range(0, size).filter(which).map(i -> rows[i]).distinct().count();
  }

  int row(int vote) {
    return rows[vote];
  }

  boolean isFrom(int vote, Channel channel) {
    return channels[vote] == channel;
  }

  boolean isOn(int vote, int day) {
    return days[vote] == day;
  }

  /** The day with most votes, the first of equals. */
  int busiestDay() {
    var counts = new HashMap<Integer, Integer>();
    for (int i = 0; i < size; i++) {
      counts.merge(days[i], 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
