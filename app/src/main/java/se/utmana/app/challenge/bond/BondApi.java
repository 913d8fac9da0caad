package se.utmana.app.challenge.bond;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.ChallengeRooms;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.space.Room;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.Viewer;

/** How challenges of different spaces hang together, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/challenges/{challenge}/bonds")
@OpenTo(Audience.SPACE_LEADER)
class BondApi {

  private final ChallengeRooms rooms;
  private final Challenges challenges;
  private final Spaces spaces;
  private final Bonds bonds;

  BondApi(ChallengeRooms rooms, Challenges challenges, Spaces spaces, Bonds bonds) {
    this.rooms = rooms;
    this.challenges = challenges;
    this.spaces = spaces;
    this.bonds = bonds;
  }

  /** Asks for a bond with a challenge of the space of that slug. */
  record BondInput(
      @NotNull String space,
      @NotNull UUID challenge,
      @NotNull Bond.Kind kind,
      @NotNull Phrase reason) {}

  /** What a side says: ACCEPTED, DECLINED or ENDED. */
  record SayInput(@NotNull Bond.State state, @Nullable Phrase reason) {}

  /** What both sides agree on; leaders see what is asked, too. */
  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  List<Bond> list(Room room, @PathVariable UUID challenge) {
    return bonds.of(rooms.enter(room, challenge).challenge()).stream()
        .filter(one -> room.isLeader() || one.state() == Bond.State.ACCEPTED)
        .filter(one -> room.isLeader() || isOpen(one))
        .toList();
  }

  private boolean isOpen(Bond bond) {
    return spaces.list(List.of(bond.space(), bond.otherSpace())).stream().allMatch(Space::isPublic);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  List<Bond> ask(Room room, @PathVariable UUID challenge, @Valid @RequestBody BondInput input) {
    var one = rooms.enter(room, challenge).challenge();
    var other =
        spaces
            .enter(input.space(), Viewer.NOBODY)
            .flatMap(
                there -> challenges.find(there.space().id(), new ChallengeId(input.challenge())));
    refuse(
        other
            .map(found -> bonds.ask(one, found, input.kind(), input.reason()))
            .orElseGet(
                () -> Optional.of(Refusal.at("challenge", "challenge.bond.refused.address"))));
    return list(room, challenge);
  }

  @PostMapping("/{bond}")
  List<Bond> say(
      Room room,
      @PathVariable UUID challenge,
      @PathVariable UUID bond,
      @Valid @RequestBody SayInput input) {
    var found =
        bonds
            .find(rooms.enter(room, challenge).challenge(), bond)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var reason = input.reason() == null ? Phrase.EMPTY : input.reason();
    refuse(bonds.say(found, input.state(), room.space().id(), reason));
    return list(room, challenge);
  }

  private static void refuse(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new RefusedException(reason);
        });
  }
}
