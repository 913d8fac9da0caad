package se.utmana.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Requests of people who have just come: each asks for a ballot. */
final class Newcomers implements Load.Script {

  private static final Pattern BALLOT = Pattern.compile("\"ballot\":\"([^\"]+)\"");

  private final byte[] request;
  private final List<String> ballots = new ArrayList<>();

  Newcomers(String code, int port) {
    request =
        ("POST /api/v1/d/" + code + "/ballots HTTP/1.1\r\n")
            .concat("Host: 127.0.0.1:" + port + "\r\nContent-Length: 0\r\n\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public byte[] next(int connection) {
    return request;
  }

  @Override
  public boolean wantsBody() {
    return true;
  }

  @Override
  public void hear(int connection, int status, String body) {
    var found = BALLOT.matcher(body);
    if (found.find()) {
      ballots.add(found.group(1));
    }
  }

  List<String> ballots() {
    return ballots;
  }
}
