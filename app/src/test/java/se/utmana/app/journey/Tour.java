package se.utmana.app.journey;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the pages of a site by following every link, one page of each kind. */
final class Tour {

  /** Pages that differ only by what they are about are of one kind. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/spaces/)(?!new$)[a-z0-9-]+|(?<=/[dr]/)[a-z0-9]{10}|(?<=statement=)\\d+|(?<=region=)\\d*");

  private static final Pattern NO_PAGE =
      Pattern.compile(
          "\\.(atom|csv|json|pdf|zip|svg|xml)(\\?|$)|^/api/|/export($|\\?)|^/sign-out|/continue|/welcome/");

  private final String site;
  private final Page page;
  private final Map<String, String> addressOfKind = new LinkedHashMap<>();

  Tour(String site, Page page) {
    this.site = site;
    this.page = page;
  }

  static String kindOf(String path) {
    return OBJECT.matcher(path).replaceAll("one");
  }

  /** The path of one page of each kind that can be reached from here. */
  List<String> from(String... starts) {
    var waiting = new ArrayDeque<>(List.of(starts));
    var seen = new HashSet<String>();
    while (!waiting.isEmpty()) {
      var path = waiting.poll();
      if (!seen.add(path) || NO_PAGE.matcher(path).find() || isKnown(path)) {
        continue;
      }
      page.navigate(site + path);
      waiting.addAll(links());
    }
    return new ArrayList<>(addressOfKind.values());
  }

  private boolean isKnown(String path) {
    return addressOfKind.putIfAbsent(kindOf(path), path) != null;
  }

  private List<String> links() {
    var all =
        page.locator("a[href^='/']").all().stream().map(link -> link.getAttribute("href")).toList();
    return all.stream().map(link -> link.replaceFirst("#.*", "")).distinct().toList();
  }
}
