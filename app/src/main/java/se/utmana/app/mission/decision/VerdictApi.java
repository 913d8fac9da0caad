package se.utmana.app.mission.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.mission.MissionState;
import se.utmana.app.mission.MissionStep;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.Refusals;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;

/** Decisions about missions, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/missions/{mission}/decisions")
class VerdictApi {

  private final Verdicts verdicts;
  private final Missions missions;
  private final MissionRooms rooms;

  VerdictApi(Verdicts verdicts, Missions missions, MissionRooms rooms) {
    this.verdicts = verdicts;
    this.missions = missions;
    this.rooms = rooms;
  }

  /**
   * What there is to decide.
   *
   * @param rules what adopting takes, and whether it is there
   * @param unanswered the election that waits for an answer, null for none
   */
  record StandingView(MissionState state, List<RuleView> rules, @Nullable LocalDate unanswered) {}

  record RuleView(String rule, boolean met) {}

  /** A decision as programs write it. */
  record VerdictInput(
      @NotNull MissionStep step, @NotNull Phrase reason, @NotNull String reference) {}

  /** Why a draft is given up. */
  record WithdrawalInput(@NotNull Phrase reason) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  StandingView read(Room room, @PathVariable UUID mission) {
    var found = rooms.enter(room, mission).mission();
    var rules =
        verdicts.checks(found).stream().map(one -> new RuleView(one.key(), one.isMet())).toList();
    return new StandingView(found.state(), rules, verdicts.unanswered(found).orElse(null));
  }

  @PostMapping
  @OpenTo(Audience.SPACE_COMMISSIONER)
  StandingView decide(
      Room room, @PathVariable UUID mission, @Valid @RequestBody VerdictInput input) {
    var found = rooms.enter(room, mission).mission();
    var verdict = new Verdict(input.step(), input.reason(), input.reference());
    Refusals.refuse(verdicts.decide(found, verdict, room.viewer().requireAccount()));
    return read(room, mission);
  }

  /** A process leader gives up a draft. */
  @PostMapping("/withdrawal")
  @OpenTo(Audience.SPACE_LEADER)
  StandingView withdraw(
      Room room, @PathVariable UUID mission, @Valid @RequestBody WithdrawalInput input) {
    var found = rooms.enter(room, mission).mission();
    var step = MissionStep.WITHDRAW;
    Refusals.refuse(missions.take(found, step, Role.PROCESS_LEADER, input.reason(), "", null));
    return read(room, mission);
  }
}
