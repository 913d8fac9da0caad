package se.utmana.app.web.asset;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;

/** Hands out the static files. */
@RestController
@OpenTo(Audience.ANYONE)
class AssetFiles {

  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final Assets assets;

  AssetFiles(Assets assets) {
    this.assets = assets;
  }

  /**
   * While a new release replaces an old one, a page of either may ask the other's node: it gets
   * what there is, but must not keep it.
   */
  @GetMapping("/assets/{version}/{*path}")
  ResponseEntity<byte[]> file(
      @PathVariable String version,
      @PathVariable String path,
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
    var found = assets.find(path.substring(1));
    if (found.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    var asset = found.get();
    var isPacked = encodings.contains("gzip") && asset.isPacked();
    var answer =
        ResponseEntity.ok()
            .cacheControl(version.equals(assets.version()) ? FOR_EVER : CacheControl.noStore())
            .header(HttpHeaders.CONTENT_TYPE, asset.type())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (isPacked) {
      answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    return answer.body(isPacked ? asset.packed() : asset.plain());
  }
}
