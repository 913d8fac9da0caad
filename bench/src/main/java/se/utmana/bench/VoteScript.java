package se.utmana.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Requests that vote: random people on random statements. */
final class VoteScript implements Load.Script {

  private static final String[] VOTES = {"AGREE", "DISAGREE", "PASS"};

  private final String code;
  private final int port;
  private final List<String> ballots;
  private final int statements;
  private final SplittableRandom random = new SplittableRandom(7);

  VoteScript(String code, int port, List<String> ballots, int statements) {
    this.code = code;
    this.port = port;
    this.ballots = ballots;
    this.statements = statements;
  }

  @Override
  public byte[] next(int connection) {
    return vote(ballots.get(random.nextInt(ballots.size())), random.nextInt(statements));
  }

  byte[] vote(String ballot, int statement) {
    var body = "{\"vote\":\"" + VOTES[random.nextInt(VOTES.length)] + "\"}";
    var head =
        "PUT /api/v1/d/"
            + code
            + "/votes/"
            + statement
            + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + port
            + "\r\nBallot: "
            + ballot
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n";
    return (head + body).getBytes(StandardCharsets.ISO_8859_1);
  }
}
