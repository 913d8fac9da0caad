package se.utmana.app.systemmap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Phrase;

/** Shows maps, factors and links in the index of records, and what they stand for. */
@Component
public class Faces {

  static final String MAP = "systemmap.one";
  static final String FACTOR = "systemmap.factor";
  static final String LINK = "systemmap.link";

  private final Records records;
  private final Links links;
  private final Elements elements;

  Faces(Records records, Links links, Elements elements) {
    this.records = records;
    this.links = links;
    this.elements = elements;
  }

  void put(SystemMap map) {
    var face = face(map, map.id().value(), MAP, map.title(), map.boundary(), map.path());
    records.put(face);
  }

  /** The challenge comes before the map. */
  void tie(SystemMap map) {
    var challenge = map.challenge().value();
    links.tie(new Tie(map.space(), challenge, map.id().value(), Relation.LED_TO));
  }

  /** Shows elements as they are now; a link bears the labels of its factors. */
  public void put(SystemMap map, Collection<UUID> ids) {
    var labels = new HashMap<UUID, Phrase>();
    for (var id : ids) {
      elements.find(map, id).ifPresent(one -> put(map, one, labels));
    }
  }

  void put(SystemMap map, Element one, Map<UUID, Phrase> labels) {
    if (one.removed()) {
      records.withdraw(map.space(), one.id());
    } else if (one.isLink()) {
      var link = one.link();
      var from = labels.computeIfAbsent(link.from().value(), id -> label(map, id));
      var to = labels.computeIfAbsent(link.to().value(), id -> label(map, id));
      var path = map.path() + "/links/" + one.id();
      records.put(face(map, one.id(), LINK, arrow(from, to), link.claim(), path));
    } else {
      var factor = one.factor();
      var path = map.path() + "/factors/" + one.id();
      records.put(face(map, one.id(), FACTOR, factor.label(), factor.description(), path));
      labels.put(one.id(), factor.label());
    }
  }

  /** Ties an element to the records that it stands for, and to no others. */
  public void tieStandsFor(
      SystemMap map, Element one, Collection<UUID> before, Collection<UUID> after, String madeBy) {
    for (var record : before) {
      if (!after.contains(record)) {
        links.untie(map.space(), record, one.id(), Relation.STANDS_FOR);
      }
    }
    for (var record : after) {
      links.tie(new Tie(map.space(), record, one.id(), Relation.STANDS_FOR, madeBy, Phrase.EMPTY));
    }
  }

  private Phrase label(SystemMap map, UUID factor) {
    return elements.find(map, factor).map(one -> one.factor().label()).orElse(Phrase.EMPTY);
  }

  /** "A → B" in every language that either has. */
  static Phrase arrow(Phrase from, Phrase to) {
    var codes = new TreeSet<>(from.byLanguage().keySet());
    codes.addAll(to.byLanguage().keySet());
    var both = new HashMap<String, String>();
    codes.forEach(code -> both.put(code, in(from, code) + " → " + in(to, code)));
    return new Phrase(both);
  }

  private static String in(Phrase phrase, String code) {
    return phrase.byLanguage().values().stream()
        .findFirst()
        .map(any -> phrase.byLanguage().getOrDefault(code, any))
        .orElse("");
  }

  private static Face face(
      SystemMap map, UUID id, String kind, Phrase title, Phrase text, String path) {
    return new Face(map.space(), id, kind, title, text, path);
  }
}
