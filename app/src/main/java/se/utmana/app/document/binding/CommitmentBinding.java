package se.utmana.app.document.binding;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.Casts;
import se.utmana.app.mission.commitment.Commitments;

/** What organisations have promised. */
@Component
class CommitmentBinding implements Binding {

  private final Commitments commitments;
  private final Casts casts;

  CommitmentBinding(Commitments commitments, Casts casts) {
    this.commitments = commitments;
    this.casts = casts;
  }

  @Override
  public Set<String> sources() {
    return Set.of("Commitment[]");
  }

  @Override
  public Live read(Scene scene) {
    var promised =
        commitments.list(scene.space()).stream().filter(one -> one.state().holds()).toList();
    var cast = casts.of(scene.space(), promised.stream().map(one -> one.promise().actor()));
    return Live.table(
        scene,
        "document.live.commitments",
        List.of(
            "document.column.commitment",
            "document.column.organisation",
            "document.column.post",
            "document.column.due",
            "document.column.state"),
        promised.stream()
            .map(
                one ->
                    List.of(
                        scene.say(one.promise().text()),
                        cast.name(one.promise().actor(), scene.texts().language()),
                        scene.say(one.promise().post()),
                        scene.day(one.promise().due()),
                        scene.say(one.state().key())))
            .toList(),
        promised.stream()
            .map(one -> scene.source(one.id(), one.promise().text(), one.path()))
            .toList());
  }
}
