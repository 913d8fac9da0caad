package se.utmana.app.challenge.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Language;

/**
 * A scope as it was filled in.
 *
 * @param places names of places, one a line
 * @param find words to look for among the targets
 * @param targets codes of targets that are ticked
 */
public record ScopeForm(
    String affected,
    String places,
    String find,
    @Nullable List<String> targets,
    @Nullable List<String> areas) {

  public static final ScopeForm EMPTY = new ScopeForm("", "", "", null, null);

  public ScopeForm {
    affected = Objects.requireNonNullElse(affected, "").strip();
    places = Objects.requireNonNullElse(places, "").strip();
    find = Objects.requireNonNullElse(find, "").strip();
  }

  static ScopeForm of(Scope scope, Language language) {
    return new ScopeForm(
        scope.affected().exactly(language),
        String.join("\n", scope.placeNames(language)),
        "",
        scope.targets(),
        scope.areas());
  }

  public List<String> ticked() {
    return targets == null ? List.of() : targets;
  }

  public boolean isTicked(String area) {
    return areas != null && areas.contains(area);
  }

  /** The targets to show as boxes: those that are ticked, then those that were found. */
  public List<Agenda.Target> shown() {
    var shown = new ArrayList<Agenda.Target>();
    ticked().forEach(code -> Agenda.target(code).ifPresent(shown::add));
    Agenda.find(find).stream().filter(one -> !shown.contains(one)).forEach(shown::add);
    return shown;
  }

  /** What is written, on top of what other languages say. */
  public Scope scope(Scope before, Language language) {
    return new Scope(
        before.affected().with(language, affected),
        Scope.placesNamed(places),
        ticked().stream().distinct().toList(),
        areas == null ? List.of() : areas);
  }
}
