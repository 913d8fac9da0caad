package se.utmana.app.document.binding;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.Casts;
import se.utmana.app.mission.mandate.Mandates;

/** Who has the right to decide what. */
@Component
class MandateBinding implements Binding {

  private final Mandates mandates;
  private final Casts casts;

  MandateBinding(Mandates mandates, Casts casts) {
    this.mandates = mandates;
    this.casts = casts;
  }

  @Override
  public Set<String> sources() {
    return Set.of("Mandate[]");
  }

  @Override
  public Live read(Scene scene) {
    var held = mandates.list(scene.space());
    var cast = casts.of(scene.space(), held.stream().map(one -> one.actor()));
    return Live.table(
        scene,
        "document.live.mandates",
        List.of(
            "document.column.organisation",
            "document.column.mandate",
            "document.column.scope",
            "document.column.reference",
            "document.column.until"),
        held.stream()
            .map(
                one ->
                    List.of(
                        cast.name(one.actor(), scene.texts().language()),
                        scene.say(one.type().key()),
                        scene.say(one.scope()),
                        one.reference(),
                        scene.day(one.until())))
            .toList(),
        held.stream()
            .map(one -> scene.source(one.id(), one.scope(), "missions/mandates#" + one.id()))
            .toList());
  }
}
