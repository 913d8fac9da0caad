package se.utmana.app.portfolio.logbook;

import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.portfolio.observation.Insight;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.Sign;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/**
 * Where an insight is drawn into a system map.
 *
 * @param maps the maps of the expedition's challenge
 * @param content what stands on the chosen one
 */
record DrawPage(
    Room room,
    Insight insight,
    List<SystemMap> maps,
    MapContent content,
    DrawForm form,
    FormErrors errors)
    implements FormPage {

  String path() {
    return room.path(insight.path());
  }

  List<Choice> factors(Language language) {
    return content.factors().stream()
        .map(one -> new Choice(one.id().value().toString(), one.label().in(language)))
        .toList();
  }

  static List<Choice> signs(Texts texts) {
    return Stream.of(Sign.PLUS, Sign.MINUS)
        .map(sign -> new Choice(sign.name(), texts.get("portfolio.draw.sign." + sign.name())))
        .toList();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("portfolio.section"), room.path("portfolio")),
        new Crumb(insight.text().in(texts.language()), path()));
  }
}
