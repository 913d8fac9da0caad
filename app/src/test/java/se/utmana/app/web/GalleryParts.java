package se.utmana.app.web;

import java.util.Map;
import se.utmana.app.web.part.Icon;

/** The components of the gallery that are plain markup. */
final class GalleryParts {

  private GalleryParts() {}

  static String facts() {
    return """
        <dl class="facts large">
          <div><dt>Deltagare</dt><dd>536</dd></div>
          <div><dt>Påståenden</dt><dd>314</dd></div>
          <div><dt>Röster</dt><dd>29 719</dd></div>
        </dl>
        <p>En vanlig mening med en <a href="#">länk till något annat</a> och ett ord till.
        Människor som aldrig har sett sidan ska förstå den på fem sekunder.</p>
        """;
  }

  static String choices(Gallery gallery) {
    return """
        <h2>Svara</h2>
        <p class="sentence">Skolmaten borde lagas på skolan, även om det kostar mer.</p>
        <div class="choices">
          <button class="choice agree">%sHåller med<kbd>1</kbd></button>
          <button class="choice disagree">%sHåller inte med<kbd>2</kbd></button>
          <button class="choice pass">%sAvstår<kbd>3</kbd></button>
        </div>
        """
        .formatted(icon(gallery, Icon.CHECK), icon(gallery, Icon.CROSS), icon(gallery, Icon.DASH));
  }

  static String cards(Gallery gallery) {
    var card =
        """
        <li><article class="card">
          <h3><a href="#">Skolmaten i Norrdalen</a></h3>
          <p>Vad gör det svårt att äta bra i skolan, och vem kan ändra det?</p>
          <p class="meta"><span class="tag pine">Öppen</span><span>%s 536 deltagare</span></p>
        </article></li>
        """
            .formatted(icon(gallery, Icon.PEOPLE));
    return """
        <section class="flow">
        <div class="sectionhead"><h2>Kort</h2><a href="#">Visa alla</a></div>
        <ul class="cards">"""
        + card.repeat(3)
        + "</ul></section>";
  }

  static String table(Gallery gallery) {
    return """
        <h2>Tabell</h2>
        <div class="table" role="region" aria-label="Tabell" tabindex="0"><table>
        <caption>Röster per aktörstyp</caption>
        <thead><tr><th scope="col">Aktörstyp</th><th scope="col">Röster</th>
        <th scope="col" class="num">Antal</th></tr></thead>
        <tbody>
        <tr><th scope="row">Kommun</th><td>%s</td><td class="num">1 204</td></tr>
        <tr><th scope="row">Civilsamhälle</th><td>%s</td><td class="num">873</td></tr>
        </tbody></table></div>
        <h3>Skattningar</h3>
        %s%s
        """
        .formatted(
            votes(gallery, 620, 204, 380),
            votes(gallery, 102, 71, 700),
            interval(gallery, 0.62, 0.55, 0.69),
            interval(gallery, 0.11, 0.02, 0.3));
  }

  private static String votes(Gallery gallery, long agree, long pass, long disagree) {
    return gallery.part(
        "votes",
        Map.of("shell", gallery.shell(), "agree", agree, "pass", pass, "disagree", disagree));
  }

  private static String interval(Gallery gallery, double value, double low, double high) {
    return gallery.part(
        "interval", Map.of("shell", gallery.shell(), "value", value, "low", low, "high", high));
  }

  private static String icon(Gallery gallery, Icon icon) {
    return gallery.part("icon", Map.of("icon", icon));
  }
}
