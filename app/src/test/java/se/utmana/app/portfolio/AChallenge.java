package se.utmana.app.portfolio;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Wording;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Level;
import se.utmana.app.space.Space;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** Makes what a portfolio hangs on: challenges and actors. */
@Component
public class AChallenge {

  private final Challenges challenges;
  private final Actors actors;

  AChallenge(Challenges challenges, Actors actors) {
    this.challenges = challenges;
    this.actors = actors;
  }

  public UUID in(Space space) {
    var title = Phrase.of("Maten kastas", "Food is thrown away");
    return challenges.open(space.id(), new Wording(title, title, Basis.OWN, "")).value();
  }

  /** So many organisations of the space. */
  public List<UUID> organisations(Space space, int count) {
    var made = new ArrayList<UUID>();
    for (int i = 0; i < count; i++) {
      var id = ActorId.next();
      var name = Phrase.of("Förening " + id.value(), "Association " + id.value());
      var actor = new Actor(id, name, ActorType.CIVIL_SOCIETY, Level.LOCAL);
      actors.put(space.id(), actor);
      made.add(actor.id().value());
    }
    return made;
  }

  /** The day on which the tests run, as the server counts it. */
  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Stockholm"));
  }

  public static Phrase sv(String text) {
    return Phrase.of(Language.SV, text);
  }
}
