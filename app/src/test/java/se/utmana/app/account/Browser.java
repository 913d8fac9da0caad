package se.utmana.app.account;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without JavaScript: keeps cookies and sends forms with the values that the pages put
 * into them. Each comes from an address of its own, so that limits see different people.
 */
public final class Browser {

  private static final Pattern FORM_VALUE = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client;
  private final URI server;
  private String formValue = "";

  public Browser(int port) {
    this(port, anAddress());
  }

  public Browser(int port, InetAddress from) {
    server = URI.create("http://127.0.0.1:" + port);
    client = HttpClient.newBuilder().cookieHandler(cookies).localAddress(from).build();
  }

  /** One of the sixteen million addresses of the machine itself. */
  public static InetAddress anAddress() {
    var random = ThreadLocalRandom.current();
    return InetAddress.ofLiteral(
        "127.%d.%d.%d"
            .formatted(random.nextInt(1, 250), random.nextInt(1, 250), random.nextInt(1, 250)));
  }

  public HttpResponse<String> get(String path) {
    var answer = send(HttpRequest.newBuilder(server.resolve(path)).header("Accept", "text/html"));
    var found = FORM_VALUE.matcher(answer.body());
    if (found.find()) {
      formValue = found.group(1);
    }
    return answer;
  }

  /** Sends a form with the form value of the last page. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    if (cookie("csrf").isEmpty()) {
      get("/sign-in");
    }
    return postWith(formValue, path, fields);
  }

  public HttpResponse<String> postWith(String csrf, String path, Map<String, String> fields) {
    var form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encoded(csrf) + "&", ""));
    return send(
        HttpRequest.newBuilder(server.resolve(path))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  public HttpResponse<String> signIn(MailAddress mail, String password) {
    get("/sign-in");
    return post("/sign-in", Map.of("mail", mail.value(), "password", password));
  }

  public boolean isSignedIn() {
    return get("/account").statusCode() == 200;
  }

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** Carries a cookie that somebody else planted. */
  public void plant(String name, String value) {
    var cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setDomain(server.getHost());
    cookie.setVersion(0);
    cookies.getCookieStore().add(server, cookie);
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("The server did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public URI address(String path) {
    return server.resolve(path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
