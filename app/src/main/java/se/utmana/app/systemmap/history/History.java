package se.utmana.app.systemmap.history;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.systemmap.Element;
import se.utmana.app.systemmap.Elements;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.change.Change;
import se.utmana.app.systemmap.change.Values;
import se.utmana.app.web.SwedishTime;
import se.utmana.app.web.Texts;

/** Tells changes in words. */
@Component
class History {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(SwedishTime.ZONE);

  private final Elements elements;
  private final Accounts accounts;

  History(Elements elements, Accounts accounts) {
    this.elements = elements;
    this.accounts = accounts;
  }

  List<Line> of(MapRoom inside, List<Change> changes, Texts texts) {
    var names = names(inside, changes);
    Map<UUID, Element> known = new HashMap<>();
    return changes.stream().map(one -> line(inside, one, names, known, texts)).toList();
  }

  private Map<AccountId, String> names(MapRoom inside, List<Change> changes) {
    return inside.room().isMember()
        ? accounts.names(
            changes.stream()
                .map(Change::account)
                .flatMap(Stream::ofNullable)
                .map(AccountId::new)
                .collect(Collectors.toSet()))
        : Map.of();
  }

  private Line line(
      MapRoom inside,
      Change one,
      Map<AccountId, String> names,
      Map<UUID, Element> known,
      Texts texts) {
    var element = find(inside, one.element(), known);
    var path = (element.isLink() ? "links/" : "factors/") + element.id();
    var field = one.field();
    return new Line(
        one.number(),
        MOMENT.format(one.madeAt()),
        by(one, names, texts),
        one.action(),
        about(inside, element, known, texts),
        element.removed() ? "" : inside.path(path),
        field == null ? "" : field.key(),
        field == null ? "" : Values.said(field, one.before(), texts),
        field == null ? "" : Values.said(field, one.after(), texts),
        one.undoes() != null);
  }

  private String about(MapRoom inside, Element one, Map<UUID, Element> known, Texts texts) {
    var language = texts.language();
    if (!one.isLink()) {
      return one.factor().label().in(language);
    }
    var link = one.link();
    var from = find(inside, link.from().value(), known).factor();
    var to = find(inside, link.to().value(), known).factor();
    return from.label().in(language) + " → " + to.label().in(language);
  }

  private Element find(MapRoom inside, UUID id, Map<UUID, Element> known) {
    return known.computeIfAbsent(id, any -> elements.find(inside.map(), any).orElseThrow());
  }

  private static String by(Change one, Map<AccountId, String> names, Texts texts) {
    var account = one.account();
    var name = account == null ? null : names.get(new AccountId(account));
    if (name != null) {
      return name;
    }
    return texts.get(one.role().isEmpty() ? "systemmap.byNobody" : one.role());
  }
}
