package se.utmana.app.mission.theory;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
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
import se.utmana.app.web.Texts;

/** Where assumptions are written, and what has been learned of them. */
@Controller
@RequestMapping("/spaces/{space}/missions/{mission}/theory/assumptions")
@OpenTo(Audience.SPACE_LEADER)
class AssumptionPages {

  private final MissionAssumptions assumptions;
  private final MissionRooms rooms;
  private final Journal journal;
  private final Records records;
  private final Notices notices;

  AssumptionPages(
      MissionAssumptions assumptions,
      MissionRooms rooms,
      Journal journal,
      Records records,
      Notices notices) {
    this.assumptions = assumptions;
    this.rooms = rooms;
    this.journal = journal;
    this.records = records;
    this.notices = notices;
  }

  @GetMapping("/new")
  AssumptionFormPage blank(Room room, @PathVariable UUID mission) {
    var inside = rooms.enter(room, mission);
    return new AssumptionFormPage(inside, Ids.next(), AssumptionForm.EMPTY, FormErrors.NONE);
  }

  @GetMapping("/{assumption}/edit")
  AssumptionFormPage written(
      Room room, @PathVariable UUID mission, @PathVariable UUID assumption, Language language) {
    var inside = rooms.enter(room, mission);
    var form = AssumptionForm.of(find(inside, assumption), language);
    return new AssumptionFormPage(inside, assumption, form, FormErrors.NONE);
  }

  @PostMapping("/{assumption}")
  Object put(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID assumption,
      @Valid @ModelAttribute AssumptionForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    if (faults.hasErrors()) {
      var errors = FormErrors.of(faults, texts);
      return new AssumptionFormPage(inside, assumption, form, errors);
    }
    var earlier = assumptions.find(room.space().id(), assumption).orElse(null);
    var written = form.over(assumption, inside.mission(), earlier, texts.language());
    var refusal = assumptions.put(inside.mission(), written);
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return new AssumptionFormPage(inside, assumption, form, errors);
    }
    notices.leave(response, "mission.assumption.saved");
    return "redirect:" + inside.path("theory");
  }

  @GetMapping("/{assumption}")
  @OpenTo(Audience.SPACE_VISITOR)
  LearnPage read(Room room, @PathVariable UUID mission, @PathVariable UUID assumption) {
    var inside = rooms.enter(room, mission);
    return page(inside, find(inside, assumption), LearnForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping("/{assumption}/learned")
  Object learn(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID assumption,
      @Valid @ModelAttribute LearnForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    var found = find(inside, assumption);
    if (faults.hasErrors()) {
      return page(inside, found, form, FormErrors.of(faults, texts));
    }
    var state = Objects.requireNonNull(form.state());
    var evidence = Phrase.of(texts.language(), form.reason());
    var refusal = assumptions.learn(found, state, Role.PROCESS_LEADER, evidence);
    if (refusal.isPresent()) {
      return page(inside, found, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "mission.assumption.learned");
    return "redirect:" + inside.path("theory/assumptions/" + assumption);
  }

  private LearnPage page(MissionRoom inside, Assumption found, LearnForm form, FormErrors errors) {
    var line = records.line(found.space(), found.id(), inside.room().viewer());
    var entries = journal.of(found.space(), found.id());
    return new LearnPage(inside, found, entries, line, form, errors);
  }

  private Assumption find(MissionRoom inside, UUID id) {
    return assumptions
        .find(inside.room().space().id(), id)
        .filter(one -> one.mission().equals(inside.mission().id()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
