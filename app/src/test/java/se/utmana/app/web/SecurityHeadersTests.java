package se.utmana.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import se.utmana.app.ServerTest;

@ServerTest
@Import(WebTrials.class)
class SecurityHeadersTests {

  private final TestSite site;

  SecurityHeadersTests(@LocalServerPort int port) {
    this.site = new TestSite(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/api/nowhere",
        "/trial/broken",
        "/trial/things/00000000-0000-0000-0000-000000000000",
        "/assets/x/css/main.css",
        "/assets/x/nowhere.js",
        "/api/trial/entries"
      })
  void everyAnswerCarriesThePolicy(String path) {
    var headers = site.get(path).headers();
    assertThat(headers.allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .startsWith("default-src 'none'; script-src 'self' 'nonce-")
        .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
        .doesNotContain("unsafe", "*", "http:", "https:");
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
  }

  @Test
  void theNonceIsThatOfTheImportMapAndNeverTheSame() {
    var page = site.get("/nowhere");
    var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    var nonce = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");
    assertThat(page.body()).contains("<script type=\"importmap\" nonce=\"" + nonce + "\">");
    assertThat(site.get("/nowhere").headers().firstValue("Content-Security-Policy").orElseThrow())
        .doesNotContain(nonce);
  }

  @Test
  void noPageNeedsWhatThePolicyRefuses() {
    assertThat(site.get("/nowhere").body())
        .doesNotContainPattern("\\sstyle=")
        .doesNotContainPattern("\\son[a-z]+=")
        .doesNotContain("<style");
  }

  @Test
  void aKeptFileHasOneCacheHeader() {
    var address =
        site.get("/nowhere").body().replaceAll("(?s).*href=\"(/assets/[^\"]+main.css).*", "$1");
    assertThat(site.get(address).headers().allValues("Cache-Control"))
        .containsExactly("max-age=31536000, public, immutable");
  }
}
