package se.utmana.app.systemmap.format.write;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchFactor;
import se.utmana.app.systemmap.format.sketch.SketchLink;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What differs between a map and the same map after it went through a file: what is lost. */
public final class Losses {

  private final Language language;
  private final Map<Loss, Integer> counts = new EnumMap<>(Loss.class);

  private Losses(Language language) {
    this.language = language;
  }

  /** What is lost, with how often. */
  public static Map<Loss, Integer> between(MapSketch before, MapSketch after, Language language) {
    var losses = new Losses(language);
    losses.note(Loss.TITLE, !same(before.title(), after.title(), language));
    losses.note(Loss.ABOUT, !same(before.about(), after.about(), language));
    losses.compare(before, after);
    return losses.counts;
  }

  private void compare(MapSketch before, MapSketch after) {
    var names = Names.of(before, language);
    var found = new HashMap<String, SketchFactor>();
    var theirs = Names.of(after, language);
    after.factors().forEach(one -> found.put(theirs.getOrDefault(one.id(), ""), one));
    for (var factor : before.factors()) {
      var name = names.getOrDefault(factor.id(), "");
      factor(factor, name, found.get(name));
    }
    var links = new HashMap<List<String>, SketchLink>();
    for (var link : after.links()) {
      links.put(ends(link, theirs), link);
    }
    for (var link : before.links()) {
      link(link, links.get(ends(link, names)));
    }
  }

  private static List<String> ends(SketchLink link, Map<String, String> names) {
    return List.of(
        names.getOrDefault(link.from(), link.from()), names.getOrDefault(link.to(), link.to()));
  }

  private void factor(SketchFactor before, String name, @Nullable SketchFactor after) {
    note(Loss.FACTORS, after == null);
    if (after == null) {
      return;
    }
    note(Loss.LABELS, !Names.line(before.label().in(language)).equals(name));
    translations(before.label(), after.label());
    note(Loss.DESCRIPTIONS, !same(before.description(), after.description(), language));
    translations(before.description(), after.description());
    note(Loss.GROUPS, !before.group().equals(after.group()));
    note(Loss.PLACES, before.place() != null && !before.place().equals(after.place()));
    before.details().forEach((one, text) -> note(Loss.DETAILS, !text.equals(after.detail(one))));
  }

  private void link(SketchLink before, @Nullable SketchLink after) {
    note(Loss.LINKS, after == null);
    if (after == null) {
      return;
    }
    note(Loss.SIGNS, before.sign() != after.sign());
    note(Loss.STRENGTHS, before.weight() != after.weight());
    note(Loss.DELAYS, before.delayed() != after.delayed());
    note(Loss.CLAIMS, !same(before.claim(), after.claim(), language));
    translations(before.claim(), after.claim());
    before.details().forEach((one, text) -> note(Loss.DETAILS, !text.equals(after.detail(one))));
  }

  private void translations(Phrase before, Phrase after) {
    note(Loss.TRANSLATIONS, before.byLanguage().size() > Math.max(1, after.byLanguage().size()));
  }

  private static boolean same(Phrase before, Phrase after, Language language) {
    return before.isEmpty() || before.in(language).equals(after.in(language));
  }

  private void note(Loss loss, boolean is) {
    if (is) {
      counts.merge(loss, 1, Integer::sum);
    }
  }
}
