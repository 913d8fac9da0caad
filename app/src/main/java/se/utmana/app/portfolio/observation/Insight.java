package se.utmana.app.portfolio.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utmana.app.portfolio.Kind;
import se.utmana.app.portfolio.Said;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What those who went along understand together from what was seen.
 *
 * @param surprise what they had not expected, may be empty
 * @param observations what it rests on, at least one
 */
public record Insight(
    SpaceId space,
    UUID id,
    UUID expedition,
    Phrase text,
    Phrase surprise,
    List<UUID> observations,
    LocalDate writtenOn) {

  public Insight {
    observations = List.copyOf(observations);
  }

  Optional<Refusal> refusal() {
    return Said.first(
        Said.needed("text", text, Said.LINE),
        Said.allowed("surprise", surprise, Said.TEXT),
        Said.unless(
            !observations.isEmpty(), "observations", "portfolio.insight.refused.observations"));
  }

  /** Where it is read, below the space's address. */
  public String path() {
    return Kind.EXPEDITION.path() + "/" + expedition + "/insights/" + id;
  }
}
