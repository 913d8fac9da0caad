package se.utmana.app.systemmap;

import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Wording;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Opens maps for tests. */
@Component
public class AMap {

  private final Challenges challenges;
  private final SystemMaps maps;

  AMap(Challenges challenges, SystemMaps maps) {
    this.challenges = challenges;
    this.maps = maps;
  }

  public SystemMap in(SpaceId space) {
    var title = Phrase.of("Maten kastas", "Food is wasted");
    var text = Phrase.of("Halva maten äts inte.", "Half of the food is not eaten.");
    var challenge = challenges.open(space, new Wording(title, text, Basis.OWN, ""));
    var boundary = Phrase.of("Från inköp till tallrik.", "From purchase to plate.");
    return maps.open(
        space, challenge, new MapDraft(Phrase.of("Skolmaten", "School meals"), boundary));
  }

  public static Factor factor(String label) {
    return new Factor(FactorId.next(), Phrase.of(label, ""));
  }

  public static CausalLink link(Factor from, Factor to, Sign sign) {
    return new CausalLink(LinkId.next(), from.id(), to.id(), sign, false);
  }
}
