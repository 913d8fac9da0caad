package se.utmana.app.web.asset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The static files beside the gallery, as a browser would get them. */
public final class GalleryAssets {

  private final Assets assets = new Assets();

  /** The static files without a folder. */
  public static Assets read() {
    return new Assets();
  }

  public GalleryAssets(Path folder) throws IOException {
    var names =
        List.of(
            StyleSheet.MAIN,
            "js/main.js",
            "img/mark.svg",
            "vendor/htmx-2.0.11.min.js",
            "fonts/atkinson-hyperlegible-next-5.3.0.woff2");
    for (var name : names) {
      var target = folder.resolve(assets.address().substring(1)).resolve(name);
      Files.createDirectories(target.getParent());
      Files.write(target, assets.find(name).orElseThrow().plain());
    }
  }

  public String address() {
    return assets.address();
  }
}
