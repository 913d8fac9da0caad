package se.utmana.app.portfolio.measure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Push;
import se.utmana.app.portfolio.Surroundings;
import se.utmana.app.space.Level;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/**
 * Where a measure is proposed.
 *
 * @param measure the one that is written anew, null for a new one
 */
record MeasureFormPage(
    Room room, @Nullable Measure measure, Surroundings around, MeasureForm form, FormErrors errors)
    implements FormPage {

  boolean isNew() {
    return measure == null;
  }

  String action() {
    return room.path(measure == null ? "portfolio/measures" : measure.path());
  }

  static String value(@Nullable Object given) {
    return Objects.toString(given, "");
  }

  static List<Choice> levels(Texts texts) {
    return Stream.of(Level.values())
        .map(one -> new Choice(one.name(), texts.get(one.key())))
        .toList();
  }

  static List<Choice> pushes(Texts texts) {
    return Stream.of(Push.values())
        .map(
            one ->
                new Choice(
                    one.name(), texts.get("portfolio.push." + one.name().toLowerCase(Locale.ROOT))))
        .toList();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("portfolio.section"), room.path("portfolio")),
        new Crumb(texts.get("portfolio.measure.list"), room.path("portfolio/measures")));
  }
}
