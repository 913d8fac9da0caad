package se.utmana.app.portfolio.card;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Push;
import se.utmana.app.portfolio.Surroundings;
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.portfolio.experiment.Method;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/**
 * Where an experiment is designed.
 *
 * @param experiment the draft that is written anew, null for a new one
 */
record DesignPage(
    Room room,
    @Nullable Experiment experiment,
    Surroundings around,
    DesignForm form,
    FormErrors errors)
    implements FormPage {

  boolean isNew() {
    return experiment == null;
  }

  String action() {
    return room.path(experiment == null ? "portfolio/experiments" : experiment.path());
  }

  String back() {
    return experiment == null ? room.path("portfolio") : action();
  }

  static String value(@Nullable Object given) {
    return Objects.toString(given, "");
  }

  static List<Choice> methods(Texts texts) {
    return Stream.of(Method.values())
        .map(
            method ->
                new Choice(
                    method.name(), texts.get(method.key()), texts.get(method.key() + ".hint")))
        .toList();
  }

  /** Whether more or less is meant, in the words of the field. */
  static List<Choice> sides(Texts texts, String field) {
    return Stream.of(Push.values())
        .map(
            side ->
                new Choice(
                    side.name(), texts.get(field + "." + side.name().toLowerCase(Locale.ROOT))))
        .toList();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("portfolio.section"), room.path("portfolio")));
  }
}
