package se.utmana.app.precondition.panel;

import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.precondition.palette.Palette;
import se.utmana.app.precondition.palette.Palettes;
import se.utmana.app.precondition.palette.Taking;
import se.utmana.app.space.SpaceId;

/** Many kinds of actors, on several levels, the unusual ones too. */
@Component
class BroadPalette implements Watcher {

  private static final int TYPES = 4;
  private static final int LEVELS = 2;

  private final Palettes palettes;

  BroadPalette(Palettes palettes) {
    this.palettes = palettes;
  }

  @Override
  public Precondition of() {
    return Precondition.BROAD_PALETTE;
  }

  @Override
  public List<Light> look(SpaceId space) {
    var palette = palettes.of(space);
    if (palette.isEmpty()) {
      return List.of(
          Light.unrecorded("precondition.palette.types.none"),
          Light.unrecorded("precondition.palette.levels.none"),
          Light.unrecorded("precondition.palette.unusual.none"));
    }
    return List.of(types(palette), levels(palette), unusual(palette));
  }

  private static Light types(Palette palette) {
    var types = palette.types().size();
    return Light.of(
        "precondition.palette.types",
        List.of(types),
        types >= TYPES ? evidence(palette.active()) : List.of());
  }

  private static Light levels(Palette palette) {
    var levels = palette.levels().size();
    var deep = palette.active().stream().filter(Taking::isCivilInDialogue).toList();
    return Light.of(
        "precondition.palette.levels",
        List.of(levels, deep.size()),
        levels >= LEVELS ? evidence(deep) : List.of());
  }

  private static Light unusual(Palette palette) {
    var unusual = palette.active().stream().filter(Taking::isUnusual).toList();
    return Light.of("precondition.palette.unusual", List.of(unusual.size()), evidence(unusual));
  }

  private static List<Evidence> evidence(List<Taking> takings) {
    return takings.stream()
        .map(one -> new Evidence(one.actor().name(), "palette#actor-" + one.actor().id().value()))
        .toList();
  }
}
