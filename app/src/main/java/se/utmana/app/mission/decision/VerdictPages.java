package se.utmana.app.mission.decision;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.mission.Entry;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.mission.MissionState;
import se.utmana.app.mission.MissionStep;
import se.utmana.app.mission.Missions;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** Where it is decided about missions, and where what happened with them is read. */
@Controller
@RequestMapping("/spaces/{space}/missions/{mission}")
@OpenTo(Audience.SPACE_VISITOR)
class VerdictPages {

  private final Verdicts verdicts;
  private final Missions missions;
  private final MissionRooms rooms;
  private final Journal journal;
  private final Members members;
  private final Accounts accounts;
  private final Notices notices;

  VerdictPages(
      Verdicts verdicts,
      Missions missions,
      MissionRooms rooms,
      Journal journal,
      Members members,
      Accounts accounts,
      Notices notices) {
    this.verdicts = verdicts;
    this.missions = missions;
    this.rooms = rooms;
    this.journal = journal;
    this.members = members;
    this.accounts = accounts;
    this.notices = notices;
  }

  @GetMapping("/decisions")
  DecisionsPage list(Room room, @PathVariable UUID mission) {
    var inside = rooms.enter(room, mission);
    var found = inside.mission();
    var entries = journal.of(room.space().id(), found.id(), Journal.MOST);
    var hasCommissioner =
        members.list(room.space().id()).stream().anyMatch(one -> one.role() == Role.COMMISSIONER);
    return new DecisionsPage(
        inside,
        verdicts.checks(found),
        verdicts.unanswered(found),
        entries,
        names(entries),
        hasCommissioner);
  }

  @GetMapping("/decisions/new")
  @OpenTo(Audience.SPACE_COMMISSIONER)
  DecidePage form(Room room, @PathVariable UUID mission) {
    return page(rooms.enter(room, mission), VerdictForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping("/decisions")
  @OpenTo(Audience.SPACE_COMMISSIONER)
  Object decide(
      Room room,
      @PathVariable UUID mission,
      @Valid @ModelAttribute VerdictForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    if (faults.hasErrors()) {
      return page(inside, form, FormErrors.of(faults, texts));
    }
    var account = room.viewer().requireAccount();
    var refusal = verdicts.decide(inside.mission(), form.verdict(texts.language()), account);
    if (refusal.isPresent()) {
      return page(inside, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "mission.decided");
    return "redirect:" + inside.path("decisions");
  }

  @GetMapping("/withdraw")
  @OpenTo(Audience.SPACE_LEADER)
  WithdrawPage askWhy(Room room, @PathVariable UUID mission) {
    return new WithdrawPage(rooms.enter(room, mission), "", FormErrors.NONE);
  }

  @PostMapping("/withdraw")
  @OpenTo(Audience.SPACE_LEADER)
  Object withdraw(
      Room room,
      @PathVariable UUID mission,
      @RequestParam(defaultValue = "") String reason,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    var why = Phrase.of(texts.language(), reason);
    var refusal =
        missions.take(inside.mission(), MissionStep.WITHDRAW, Role.PROCESS_LEADER, why, "", null);
    if (refusal.isPresent()) {
      return new WithdrawPage(inside, reason, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "mission.withdrawn");
    return "redirect:" + room.path("missions");
  }

  private DecidePage page(MissionRoom inside, VerdictForm form, FormErrors errors) {
    var mission = inside.mission();
    var isDraft = mission.state() == MissionState.DRAFT;
    var checks = isDraft ? verdicts.checks(mission) : List.<Check>of();
    return new DecidePage(inside, checks, verdicts.unanswered(mission), form, errors);
  }

  private Map<UUID, String> names(List<Entry> entries) {
    var ids =
        entries.stream()
            .map(Entry::decidedBy)
            .filter(Objects::nonNull)
            .distinct()
            .map(AccountId::new)
            .toList();
    return accounts.names(ids).entrySet().stream()
        .collect(toMap(one -> one.getKey().value(), Map.Entry::getValue));
  }
}
