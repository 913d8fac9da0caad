package se.utmana.app.web.repeat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * What makes two requests the same: who sent it, to which route, with which key; and whether its
 * content is the same as well. All of it leaves here as digests salted with the key.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RepeatableRequest(HttpServletRequest request, String key, byte[] body) {

  static final String HEADER = "Idempotency-Key";
  static final String FIELD = "_key";

  /** What a browser sends along that says nothing about who sends. */
  private static final Set<String> INCIDENTAL = Set.of("language", "theme", "notice", "csrf");

  /** What differs in a form that is otherwise sent again. */
  private static final Set<String> IGNORED = Set.of("_csrf", FIELD);

  /** What identifies the request. */
  byte[] id() {
    return about("request").bytes();
  }

  /** What seals its answer. */
  byte[] secret() {
    return about("answer").bytes();
  }

  private Digests about(String purpose) {
    var digest = Digests.of(purpose).add(key).add(request.getMethod());
    var authorization = request.getHeader("Authorization");
    digest.add(request.getRequestURI()).add(authorization == null ? "" : authorization);
    for (var cookie : cookies()) {
      digest.add(cookie.getName()).add(cookie.getValue());
    }
    return digest;
  }

  /** What was asked for. */
  byte[] contentId() {
    var digest = Digests.of("content").add(key).add(body);
    var query = request.getQueryString();
    digest.add(query == null ? "" : query);
    new TreeMap<>(request.getParameterMap())
        .forEach(
            (name, values) -> {
              if (!IGNORED.contains(name)) {
                digest.add(name).add(String.join("\u0000", values));
              }
            });
    return digest.bytes();
  }

  private List<Cookie> cookies() {
    var cookies = request.getCookies();
    return cookies == null
        ? Collections.emptyList()
        : Arrays.stream(cookies)
            .filter(cookie -> !INCIDENTAL.contains(cookie.getName()))
            .sorted(Comparator.comparing(Cookie::getName))
            .toList();
  }
}
