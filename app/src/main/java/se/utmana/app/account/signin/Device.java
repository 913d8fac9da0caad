package se.utmana.app.account.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A browser and its system, as a person would name them: {@code Firefox, Linux}. */
final class Device {

  private record Sign(String inHeader, String name) {}

  /** The first that fits: most browsers also claim to be some other. */
  private static final List<Sign> BROWSERS =
      List.of(
          new Sign("Edg", "Edge"),
          new Sign("OPR/", "Opera"),
          new Sign("SamsungBrowser/", "Samsung Internet"),
          new Sign("Firefox/", "Firefox"),
          new Sign("FxiOS/", "Firefox"),
          new Sign("CriOS/", "Chrome"),
          new Sign("Chrome/", "Chrome"),
          new Sign("Safari/", "Safari"));

  private static final List<Sign> SYSTEMS =
      List.of(
          new Sign("iPhone", "iPhone"),
          new Sign("iPad", "iPad"),
          new Sign("Android", "Android"),
          new Sign("Windows", "Windows"),
          new Sign("Mac OS X", "macOS"),
          new Sign("CrOS", "ChromeOS"),
          new Sign("Linux", "Linux"));

  private Device() {}

  /** The names known in a User-Agent header, empty when there are none. */
  static String of(@Nullable String userAgent) {
    var header = userAgent == null ? "" : userAgent;
    var browser = first(BROWSERS, header);
    var system = first(SYSTEMS, header);
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
  }

  private static String first(List<Sign> signs, String header) {
    return signs.stream()
        .filter(sign -> header.contains(sign.inHeader()))
        .map(Sign::name)
        .findFirst()
        .orElse("");
  }
}
