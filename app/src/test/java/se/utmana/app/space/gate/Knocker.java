package se.utmana.app.space.gate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Knocks at routes as a person whose session it makes itself, with a form value that is right. */
final class Knocker implements AutoCloseable {

  private static final String CSRF = UUID.randomUUID().toString();

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;

  Knocker(int port) {
    server = URI.create("http://127.0.0.1:" + port);
  }

  /** A session cookie for the account. */
  static <S extends Session> String session(
      FindByIndexNameSessionRepository<S> sessions, UUID account) {
    var session = sessions.createSession();
    session.setAttribute(
        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
    sessions.save(session);
    return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> knock(Route route, String address, @Nullable String session) {
    return send(request(route, address, session).header(StopBehindGate.ASKED, "1"));
  }

  HttpResponse<String> enter(Route route, String address, @Nullable String session) {
    return send(request(route, address, session));
  }

  static String answer(HttpResponse<String> response) {
    var target = response.headers().firstValue("Location").orElse("");
    return switch (response.statusCode()) {
      case StopBehindGate.LET_IN -> "in";
      case 302, 303 -> target.startsWith("/sign-in") ? "sign-in" : "redirect to " + target;
      default -> String.valueOf(response.statusCode());
    };
  }

  private HttpRequest.Builder request(Route route, String address, @Nullable String session) {
    var cookies = "csrf=" + CSRF + (session == null ? "" : "; session=" + session);
    var body =
        route.httpMethod().equals("GET")
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(route.isApi() ? "{}" : "");
    return HttpRequest.newBuilder(server.resolve(address))
        .method(route.httpMethod(), body)
        .header("Cookie", cookies)
        .header("X-CSRF-TOKEN", masked())
        .header("X-XSRF-TOKEN", masked())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header(
            "Content-Type",
            route.isApi() ? "application/json" : "application/x-www-form-urlencoded");
  }

  /** The form value as Spring Security masks it: random bytes, and the value xor these. */
  private static String masked() {
    var value = CSRF.getBytes(StandardCharsets.UTF_8);
    var bytes = new byte[2 * value.length];
    System.arraycopy(value, 0, bytes, value.length, value.length);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("The server did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
