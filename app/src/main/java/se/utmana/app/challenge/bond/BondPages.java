package se.utmana.app.challenge.bond;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.challenge.ChallengeRooms;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.space.Room;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** Where one reads how a challenge hangs together with others, and where leaders agree on it. */
@Controller
@RequestMapping("/spaces/{space}/challenges/{challenge}/bonds")
@OpenTo(Audience.SPACE_LEADER)
class BondPages {

  private final ChallengeRooms rooms;
  private final Challenges challenges;
  private final Spaces spaces;
  private final Bonds bonds;
  private final Notices notices;

  BondPages(
      ChallengeRooms rooms, Challenges challenges, Spaces spaces, Bonds bonds, Notices notices) {
    this.rooms = rooms;
    this.challenges = challenges;
    this.spaces = spaces;
    this.bonds = bonds;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  BondsPage list(Room room, @PathVariable UUID challenge) {
    return page(rooms.enter(room, challenge), BondForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping
  Object ask(
      Room room,
      @PathVariable UUID challenge,
      @Valid @ModelAttribute BondForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, challenge);
    if (faults.hasErrors()) {
      return page(inside, form, FormErrors.of(faults, texts));
    }
    var reason = Phrase.of(texts.language(), form.reason());
    var refusal =
        other(form)
            .map(
                found ->
                    bonds.ask(
                        inside.challenge(), found, Objects.requireNonNull(form.kind()), reason))
            .orElseGet(() -> Optional.of(Refusal.at("address", "challenge.bond.refused.address")));
    return done(inside, form, refusal, "challenge.bond.asked", texts, response);
  }

  /** What nobody may see without being a member answers like what does not exist. */
  private Optional<Challenge> other(BondForm form) {
    return form.named()
        .flatMap(
            named ->
                spaces
                    .enter(named.slug(), Viewer.NOBODY)
                    .flatMap(
                        there ->
                            challenges.find(
                                there.space().id(), new ChallengeId(named.challenge()))));
  }

  @PostMapping("/{bond}")
  Object say(
      Room room,
      @PathVariable UUID challenge,
      @PathVariable UUID bond,
      @RequestParam Bond.State state,
      @RequestParam(defaultValue = "") String reason,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, challenge);
    var found =
        bonds
            .find(inside.challenge(), bond)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var why = Phrase.of(texts.language(), reason);
    var refusal = bonds.say(found, state, room.space().id(), why);
    var form = new BondForm("", null, reason);
    return done(inside, form, refusal, "challenge.bond.said", texts, response);
  }

  private Object done(
      ChallengeRoom inside,
      BondForm form,
      Optional<Refusal> refusal,
      String key,
      Texts texts,
      HttpServletResponse response) {
    if (refusal.isPresent()) {
      return page(inside, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, key);
    return "redirect:" + inside.path("bonds");
  }

  private BondsPage page(ChallengeRoom inside, BondForm form, FormErrors errors) {
    var room = inside.room();
    List<BondsPage.Line> lines =
        bonds.of(inside.challenge()).stream()
            .filter(one -> one.state() == Bond.State.ACCEPTED || room.isLeader())
            .filter(one -> !one.state().isOver())
            .flatMap(one -> line(room, one).stream())
            .toList();
    return new BondsPage(inside, lines, form, errors);
  }

  /** The other end; nothing for a viewer who may not see its space. */
  private Optional<BondsPage.Line> line(Room room, Bond bond) {
    var isOurs = bond.isAskedBy(room.space().id());
    var space = isOurs ? bond.otherSpace() : bond.space();
    var challenge = isOurs ? bond.otherChallenge() : bond.challenge();
    return spaces
        .find(space)
        .map(Space::slug)
        .flatMap(slug -> spaces.enter(slug, room.viewer()))
        .flatMap(
            there ->
                challenges
                    .find(space, challenge)
                    .map(found -> new BondsPage.Line(bond, there.space(), found)));
  }
}
