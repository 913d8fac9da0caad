package se.utmana.app.dialogue.leading;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.Rounds;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Language;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** Writing a dialogue. */
@Controller
@RequestMapping("/spaces/{space}/dialogues")
@OpenTo(Audience.SPACE_LEADER)
class EditPages {

  private final Dialogues dialogues;
  private final Statements statements;
  private final Rounds rounds;
  private final Leading leading;
  private final Notices notices;

  EditPages(
      Dialogues dialogues, Statements statements, Rounds rounds, Leading leading, Notices notices) {
    this.dialogues = dialogues;
    this.statements = statements;
    this.rounds = rounds;
    this.leading = leading;
    this.notices = notices;
  }

  @GetMapping("/new")
  EditPage blank(Room room) {
    return page(room, null, DialogueForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping
  Object create(
      Room room,
      @Valid @ModelAttribute DialogueForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var errors = errors(room, form, faults, texts);
    if (!errors.isEmpty()) {
      return page(room, null, form, errors);
    }
    var language = texts.language();
    var made =
        dialogues.create(
            room.space().id(),
            form.draft(language, null),
            form.seeds(language),
            Leading.role(room));
    notices.leave(response, "dialogue.edit.created");
    return "redirect:" + room.path("dialogues/" + made.id().value());
  }

  @GetMapping("/{dialogue}/edit")
  EditPage written(Room room, @PathVariable UUID dialogue, Language language) {
    var found = leading.find(room, dialogue);
    var seeds = statements.list(found.id()).stream().filter(Statement::seed).toList();
    return page(room, found, DialogueForm.of(found, seeds, language), FormErrors.NONE);
  }

  @PostMapping("/{dialogue}")
  Object edit(
      Room room,
      @PathVariable UUID dialogue,
      @Valid @ModelAttribute DialogueForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = leading.find(room, dialogue);
    var errors = errors(room, form, faults, texts);
    if (errors.isEmpty()) {
      errors = save(room, found, form, texts);
    }
    if (!errors.isEmpty()) {
      return page(room, found, form, errors);
    }
    notices.leave(response, "dialogue.edit.saved");
    return "redirect:" + room.path("dialogues/" + dialogue);
  }

  private FormErrors save(Room room, Dialogue found, DialogueForm form, Texts texts) {
    var language = texts.language();
    var refusal = dialogues.edit(found.id(), form.draft(language, found), Leading.role(room));
    if (refusal.isPresent()) {
      return FormErrors.of(refusal.get(), texts);
    }
    if (!found.isPublished()) {
      statements.replaceSeeds(found.id(), form.seeds(language));
      rounds.realign(found.id());
    }
    return FormErrors.NONE;
  }

  private FormErrors errors(Room room, DialogueForm form, BindingResult faults, Texts texts) {
    if (faults.hasErrors()) {
      return FormErrors.of(faults, texts);
    }
    return form.refusal()
        .or(() -> leading.wrongChallenge(room, DialogueForm.text(form.challenge())))
        .map(no -> FormErrors.of(no, texts))
        .orElse(FormErrors.NONE);
  }

  private EditPage page(
      Room room, @Nullable Dialogue dialogue, DialogueForm form, FormErrors errors) {
    return new EditPage(room, dialogue, leading.challenges(room), form, errors);
  }
}
