package se.utmana.app.challenge.decision;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.challenge.ChallengeRooms;
import se.utmana.app.challenge.Moves;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** Where it is decided about challenges, and where decisions are read. */
@Controller
@RequestMapping("/spaces/{space}/challenges")
@OpenTo(Audience.SPACE_VISITOR)
class DecisionPages {

  private final Decisions decisions;
  private final ChallengeRooms rooms;
  private final Members members;
  private final Moves moves;
  private final Accounts accounts;
  private final Records records;
  private final Notices notices;

  DecisionPages(
      Decisions decisions,
      ChallengeRooms rooms,
      Members members,
      Moves moves,
      Accounts accounts,
      Records records,
      Notices notices) {
    this.decisions = decisions;
    this.rooms = rooms;
    this.members = members;
    this.moves = moves;
    this.accounts = accounts;
    this.records = records;
    this.notices = notices;
  }

  @GetMapping("/decisions")
  DecisionsPage list(Room room) {
    var space = room.space().id();
    return new DecisionsPage(room, decisions.list(space), decisions.due(space));
  }

  @GetMapping("/{challenge}/decisions")
  ChallengeDecisionsPage of(Room room, @PathVariable UUID challenge) {
    var inside = rooms.enter(room, challenge);
    var space = room.space().id();
    return new ChallengeDecisionsPage(
        inside,
        moves.course(inside.challenge()),
        decisions.grounds(inside.challenge()),
        decisions.of(space, inside.challenge().id()),
        members.list(space).stream().anyMatch(one -> one.role() == Role.COMMISSIONER));
  }

  @GetMapping("/{challenge}/decisions/new")
  @OpenTo(Audience.SPACE_COMMISSIONER)
  DecidePage form(Room room, @PathVariable UUID challenge) {
    return page(rooms.enter(room, challenge), DecisionForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping("/{challenge}/decisions")
  @OpenTo(Audience.SPACE_COMMISSIONER)
  Object decide(
      Room room,
      @PathVariable UUID challenge,
      @Valid @ModelAttribute DecisionForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, challenge);
    if (faults.hasErrors()) {
      return page(inside, form, FormErrors.of(faults, texts));
    }
    var outcome =
        decisions.decide(
            inside.challenge(), form.draft(texts.language()), room.viewer().requireAccount());
    return switch (outcome) {
      case Decisions.Outcome.Refused no -> page(inside, form, FormErrors.of(no.refusal(), texts));
      case Decisions.Outcome.Made made -> {
        notices.leave(response, "challenge.decision.made");
        yield "redirect:" + room.path(made.decision().path());
      }
    };
  }

  @GetMapping("/{challenge}/decisions/{decision}")
  DecisionPage read(Room room, @PathVariable UUID challenge, @PathVariable UUID decision) {
    var space = room.space().id();
    var all = decisions.of(space, new ChallengeId(challenge));
    var found =
        all.stream()
            .filter(one -> one.id().equals(decision))
            .findFirst()
            .orElseThrow(DecisionPages::missing);
    var by = new AccountId(found.decidedBy());
    return new DecisionPage(
        room,
        found,
        rooms.enter(room, challenge).challenge().wording().basis(),
        accounts.names(List.of(by)).getOrDefault(by, ""),
        numbered(all, found.number() - 1),
        numbered(all, found.number() + 1),
        records.line(space, decision, room.viewer()));
  }

  private static Optional<Decision> numbered(List<Decision> all, int number) {
    return all.stream().filter(one -> one.number() == number).findFirst();
  }

  private DecidePage page(ChallengeRoom inside, DecisionForm form, FormErrors errors) {
    var challenge = inside.challenge();
    return new DecidePage(
        inside,
        moves.course(challenge),
        decisions.grounds(challenge),
        decisions.of(challenge.space(), challenge.id()).stream().findFirst(),
        form,
        errors);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
