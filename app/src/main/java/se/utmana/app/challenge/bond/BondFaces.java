package se.utmana.app.challenge.bond;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Phrase;

/**
 * Shows the challenge of each side in the thread of the other: links stay inside a space, so each
 * has a record that leads to the other. It is shown while both spaces are open to all.
 */
@Component
class BondFaces {

  static final String KIND = "challenge.bond.one";

  private final Spaces spaces;
  private final Challenges challenges;
  private final Records records;
  private final Links links;

  BondFaces(Spaces spaces, Challenges challenges, Records records, Links links) {
    this.spaces = spaces;
    this.challenges = challenges;
    this.records = records;
    this.links = links;
  }

  /** Shows or hides it on both sides, as it is now. */
  void refresh(Bond bond) {
    show(bond, bond.space());
    show(bond, bond.otherSpace());
    tie(bond);
  }

  /** Shows or hides it in one of its spaces. */
  void show(Bond bond, SpaceId in) {
    var other = bond.isAskedBy(in) ? there(bond) : here(bond);
    if (isShown(bond) && other.isPresent()) {
      put(bond, in, other.get());
    } else {
      records.withdraw(in, bond.id());
    }
  }

  private void put(Bond bond, SpaceId in, Challenge other) {
    var space = spaces.find(other.space()).orElseThrow();
    var path = space.path() + "/challenges/" + other.id();
    records.put(new Face(in, bond.id(), KIND, other.wording().title(), Phrase.EMPTY, path));
  }

  /** Links it on both sides; nothing happens where it is not shown. */
  void tie(Bond bond) {
    var role = Role.PROCESS_LEADER.key();
    var relation = bond.kind().relation();
    var challenge = bond.challenge().value();
    var other = bond.otherChallenge().value();
    links.note(new Tie(bond.space(), challenge, bond.id(), relation, role, bond.reason()));
    links.note(new Tie(bond.otherSpace(), bond.id(), other, relation, role, bond.reason()));
  }

  private boolean isShown(Bond bond) {
    return bond.state() == Bond.State.ACCEPTED
        && isPublic(bond.space())
        && isPublic(bond.otherSpace());
  }

  private boolean isPublic(SpaceId space) {
    return spaces.find(space).filter(Space::isPublic).isPresent();
  }

  private Optional<Challenge> here(Bond bond) {
    return challenges.find(bond.space(), bond.challenge());
  }

  private Optional<Challenge> there(Bond bond) {
    return challenges.find(bond.otherSpace(), bond.otherChallenge());
  }
}
