package se.utmana.app.mission.barrier;

import java.util.Optional;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Written;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What stands in the way.
 *
 * @param question what has to be answered by whoever owns it
 */
public record Obstacle(BarrierType type, Phrase text, Phrase question, Basis basis) {

  Optional<Refusal> refusal() {
    return Written.needed("text", text, Written.LINE)
        .or(() -> Written.needed("question", question, Written.TEXT));
  }
}
