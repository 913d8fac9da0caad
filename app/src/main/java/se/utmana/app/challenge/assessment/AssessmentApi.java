package se.utmana.app.challenge.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.ChallengeRooms;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.RefusedException;

/** Relevance assessments for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/challenges/{challenge}/assessment")
@OpenTo(Audience.SPACE_MEMBER)
class AssessmentApi {

  private final ChallengeRooms rooms;
  private final Assessments assessments;

  AssessmentApi(ChallengeRooms rooms, Assessments assessments) {
    this.rooms = rooms;
    this.assessments = assessments;
  }

  /**
   * An assessment as programs write it.
   *
   * @param version the version that was read before, 0 for none
   * @param submit whether it counts from now on; a draft may be incomplete
   */
  record Written(int version, boolean submit, @NotNull Map<Criterion, @NotNull Answer> answers) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  AssessmentJson all(Room room, @PathVariable UUID challenge) {
    return AssessmentJson.of(assessments.overview(rooms.enter(room, challenge).challenge()));
  }

  @GetMapping("/mine")
  AssessmentJson.OneJson mine(Room room, @PathVariable UUID challenge) {
    var found = rooms.enter(room, challenge).challenge();
    return assessments
        .mine(found, room.viewer().requireAccount())
        .map(AssessmentJson.OneJson::of)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @PutMapping("/mine")
  AssessmentJson.OneJson assess(
      Room room, @PathVariable UUID challenge, @Valid @RequestBody Written written) {
    var found = rooms.enter(room, challenge).challenge();
    var account = room.viewer().requireAccount();
    assessments
        .write(found, account, written.version(), written.answers(), written.submit())
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    return mine(room, challenge);
  }
}
