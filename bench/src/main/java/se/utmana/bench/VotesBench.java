package se.utmana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * Durable votes through the real server: load, server and database on the same processors, against
 * what the database and a bare web server can do in the same run.
 */
final class VotesBench {

  private static final int CONNECTIONS = 64;
  private static final int STATEMENTS = 100;
  private static final int PEOPLE = 2_000;
  private static final int ROUNDS = 5;
  private static final int CROWD = 10_000;

  private final PrintStream out;
  private final int round;
  private double growth;

  VotesBench(PrintStream out, boolean quick) {
    this.out = out;
    this.round = quick ? 20_000 : 60_000;
  }

  void run(Path jar) throws IOException, InterruptedException, ExecutionException, SQLException {
    out.printf(
        "votes: %d cores for load, server and database; %d connections%n",
        Runtime.getRuntime().availableProcessors(), CONNECTIONS);
    try (var server = BenchServer.start(jar)) {
      var code = server.openDialogue(STATEMENTS);
      var newcomers = new Newcomers(code, server.port());
      new Load(server.port(), CONNECTIONS, newcomers).requests(PEOPLE);
      var votes = new VoteScript(code, server.port(), newcomers.ballots(), STATEMENTS);
      var load = new Load(server.port(), CONNECTIONS, votes);
      load.requests(round);
      var before = server.used();
      var known = median(load);
      var micros = server.used().minus(before).toNanos() / 1e3 / (ROUNDS * (double) round);
      out.printf("known people        %s; server and database %.0f µs a vote%n", known, micros);
      out.printf("growth              time ~ votes^%.2f%n", growth);
      out.printf("first votes         %s%n", firstVotes(code, server.port()));
      try (var crowd = Crowd.of(CROWD, code, server.port())) {
        var beside = load.requests(round);
        out.printf("%,d connected      %s; %d lost%n", CROWD, beside, crowd.lost());
      }
      var limit = new DatabaseLimit(server.data());
      limit.perSecond(1);
      compare(known, "single rows", limit.perSecond(1));
      compare(known, "64-row upserts", limit.perSecond(64));
      compare(known, "bare Tomcat", TomcatLimit.measure(CONNECTIONS).perSecond());
    }
  }

  private Timed median(Load load) {
    var rounds = new ArrayList<Timed>();
    for (var i = 0; i < ROUNDS; i++) {
      rounds.add(load.requests(round));
    }
    growth = growth(rounds);
    rounds.sort(Comparator.comparingDouble(Timed::perSecond));
    return rounds.get(ROUNDS / 2);
  }

  /** One when four times the votes take four times as long. */
  private static double growth(List<Timed> rounds) {
    var four = rounds.stream().limit(4).mapToDouble(Timed::seconds).sum();
    return Math.log(four / rounds.getFirst().seconds()) / Math.log(4);
  }

  private void compare(Timed votes, String peer, double perSecond) {
    out.printf(
        "%-19s %,.0f/s, votes are %.2f of it%n", peer, perSecond, votes.perSecond() / perSecond);
  }

  /** Everybody gets a ballot and votes once: two requests a person. */
  private String firstVotes(String code, int port) {
    var newcomers = new Newcomers(code, port);
    var votes = new VoteScript(code, port, List.of(), STATEMENTS);
    var script =
        new Load.Script() {
          private final Map<Integer, String> ballots = new HashMap<>();

          @Override
          public byte[] next(int connection) {
            var ballot = ballots.remove(connection);
            return ballot == null ? newcomers.next(connection) : votes.vote(ballot, 0);
          }

          @Override
          public boolean wantsBody() {
            return true;
          }

          @Override
          public void hear(int connection, int status, String body) {
            var before = newcomers.ballots().size();
            newcomers.hear(connection, status, body);
            if (newcomers.ballots().size() > before) {
              ballots.put(connection, newcomers.ballots().getLast());
            }
          }
        };
    var timed = new Load(port, CONNECTIONS, script).requests(round);
    return "%,.0f/s with their ballots; requests %s".formatted(timed.perSecond() / 2, timed);
  }
}
