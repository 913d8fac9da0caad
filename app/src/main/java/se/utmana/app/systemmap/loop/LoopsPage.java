package se.utmana.app.systemmap.loop;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.utmana.analysis.systemmap.loops.Polarity;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.web.Language;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/**
 * The loops of a map in words: those with names, the short list, and all of them in pages.
 *
 * @param factor the one that all of the list go through, null for any
 * @param number of the page of the list, from 1
 * @param whole whether all of the short list is shown, however long it is
 */
record LoopsPage(
    MapRoom inside,
    LoopBook book,
    List<LoopName> names,
    @Nullable Factor factor,
    int number,
    boolean whole)
    implements Page {

  static final int EACH = 20;

  /** What each named loop is called. */
  Map<LoopId, String> called(Language language) {
    return names.stream().collect(Collectors.toMap(LoopName::loop, one -> one.name().in(language)));
  }

  Map<LoopId, FoundLoop> named() {
    return book.named(names);
  }

  /** Names whose loops the map no longer has. */
  List<LoopName> gone() {
    return names.stream().filter(one -> book.of(one.links()).isEmpty()).toList();
  }

  /** The short list without those that stand above it with their names. */
  List<FoundLoop> few() {
    var named = named().keySet();
    return book.few().stream().filter(one -> !named.contains(one.id())).toList();
  }

  List<FoundLoop> fewShown() {
    var few = few();
    return whole ? few : few.stream().limit(EACH).toList();
  }

  List<FoundLoop> all() {
    return factor == null ? book.all() : book.through(factor.id());
  }

  /** Whether there are more than those that stand above. */
  boolean hasOthers() {
    return factor != null || book.all().size() > few().size() + named().size();
  }

  List<FoundLoop> shown() {
    return all().stream().skip((long) (number - 1) * EACH).limit(EACH).toList();
  }

  boolean hasMore() {
    return all().size() > number * EACH;
  }

  long count() {
    return book.analysis().loops().count().all();
  }

  long count(Polarity polarity) {
    return book.analysis().loops().count().of(polarity);
  }

  boolean isComplete() {
    return book.analysis().loops().isComplete();
  }

  /** Whether there are more loops than the strongest that are kept. */
  boolean isCut() {
    return count() > book.all().size();
  }

  String says(FoundLoop loop, Texts texts) {
    return LoopWords.of(loop, texts);
  }

  List<Choice> factors(Language language) {
    return book.analysis().graph().content().factors().stream()
        .map(one -> new Choice(one.id().toString(), one.label().in(language)))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  String chosen() {
    return factor == null ? "" : factor.id().toString();
  }

  /** The address of a page of the list. */
  String at(int page) {
    var query = factor == null ? "" : "factor=" + factor.id() + "&";
    return inside.path("loops") + "?" + query + "page=" + page + "#all";
  }
}
