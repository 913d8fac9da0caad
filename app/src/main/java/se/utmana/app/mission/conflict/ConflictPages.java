package se.utmana.app.mission.conflict;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** Where goal conflicts are read, written and settled. */
@Controller
@RequestMapping("/spaces/{space}/missions/{mission}/conflicts")
@OpenTo(Audience.SPACE_LEADER)
class ConflictPages {

  private final Conflicts conflicts;
  private final MissionRooms rooms;
  private final Journal journal;
  private final Records records;
  private final Notices notices;

  ConflictPages(
      Conflicts conflicts, MissionRooms rooms, Journal journal, Records records, Notices notices) {
    this.conflicts = conflicts;
    this.rooms = rooms;
    this.journal = journal;
    this.records = records;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  ConflictsPage list(Room room, @PathVariable UUID mission) {
    var inside = rooms.enter(room, mission);
    return new ConflictsPage(inside, conflicts.of(room.space().id(), inside.mission().id()));
  }

  @GetMapping("/new")
  ConflictFormPage blank(Room room, @PathVariable UUID mission) {
    var inside = rooms.enter(room, mission);
    return new ConflictFormPage(inside, Ids.next(), true, ConflictForm.EMPTY, FormErrors.NONE);
  }

  @GetMapping("/{conflict}")
  @OpenTo(Audience.SPACE_VISITOR)
  ConflictPage read(Room room, @PathVariable UUID mission, @PathVariable UUID conflict) {
    var inside = rooms.enter(room, mission);
    return page(inside, find(inside, conflict), SettleForm.EMPTY, FormErrors.NONE);
  }

  @GetMapping("/{conflict}/edit")
  ConflictFormPage written(
      Room room, @PathVariable UUID mission, @PathVariable UUID conflict, Language language) {
    var inside = rooms.enter(room, mission);
    var form = ConflictForm.of(find(inside, conflict).opposition(), language);
    return new ConflictFormPage(inside, conflict, false, form, FormErrors.NONE);
  }

  @PostMapping("/{conflict}")
  Object put(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID conflict,
      @Valid @ModelAttribute ConflictForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    var earlier = conflicts.find(room.space().id(), conflict);
    if (faults.hasErrors()) {
      var errors = FormErrors.of(faults, texts);
      return new ConflictFormPage(inside, conflict, earlier.isEmpty(), form, errors);
    }
    var told = form.over(earlier.map(Conflict::opposition).orElse(null), texts.language());
    var refusal = conflicts.put(inside.mission(), conflict, told);
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return new ConflictFormPage(inside, conflict, earlier.isEmpty(), form, errors);
    }
    return back(inside, conflict, response, "mission.conflict.saved");
  }

  @PostMapping("/{conflict}/decision")
  @OpenTo(Audience.SPACE_COMMISSIONER)
  Object decide(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID conflict,
      @Valid @ModelAttribute SettleForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    var found = find(inside, conflict);
    if (faults.hasErrors()) {
      return page(inside, found, form, FormErrors.of(faults, texts));
    }
    var givenUp = Phrase.of(texts.language(), form.givenUp());
    var account = room.viewer().requireAccount();
    var refusal = conflicts.decide(found, Role.COMMISSIONER, givenUp, form.reference(), account);
    return answer(inside, found, form, refusal, texts, response);
  }

  @PostMapping("/{conflict}/dissolution")
  Object dissolve(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID conflict,
      @Valid @ModelAttribute SettleForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    var found = find(inside, conflict);
    if (faults.hasErrors()) {
      return page(inside, found, form, FormErrors.of(faults, texts));
    }
    var refusal = conflicts.dissolve(found, Phrase.of(texts.language(), form.reason()));
    return answer(inside, found, form, refusal, texts, response);
  }

  private Object answer(
      MissionRoom inside,
      Conflict found,
      SettleForm form,
      Optional<Refusal> refusal,
      Texts texts,
      HttpServletResponse response) {
    return refusal.isPresent()
        ? page(inside, found, form, FormErrors.of(refusal.get(), texts))
        : back(inside, found.id(), response, "mission.conflict.settled");
  }

  private String back(MissionRoom inside, UUID id, HttpServletResponse response, String notice) {
    notices.leave(response, notice);
    return "redirect:" + inside.path("conflicts/" + id);
  }

  private ConflictPage page(
      MissionRoom inside, Conflict found, SettleForm form, FormErrors errors) {
    return new ConflictPage(
        inside,
        found,
        journal.of(found.space(), found.id()),
        records.line(found.space(), found.id(), inside.room().viewer()),
        form,
        errors);
  }

  private Conflict find(MissionRoom inside, UUID id) {
    return conflicts
        .find(inside.room().space().id(), id)
        .filter(one -> one.mission().equals(inside.mission().id()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
