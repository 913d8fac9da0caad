package se.utmana.app.document.binding;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Challenges;

/** The challenges that the space gathers around. */
@Component
class ChallengeBinding implements Binding {

  private final Challenges challenges;

  ChallengeBinding(Challenges challenges) {
    this.challenges = challenges;
  }

  @Override
  public Set<String> sources() {
    return Set.of("Challenge[]");
  }

  @Override
  public Live read(Scene scene) {
    var all = challenges.list(scene.space());
    return Live.table(
        scene,
        "document.live.challenges",
        List.of("document.column.challenge", "document.column.stage"),
        all.stream()
            .map(one -> List.of(scene.say(one.wording().title()), scene.say(one.stage().key())))
            .toList(),
        all.stream()
            .map(
                one ->
                    scene.source(one.id().value(), one.wording().title(), "challenges/" + one.id()))
            .toList());
  }
}
