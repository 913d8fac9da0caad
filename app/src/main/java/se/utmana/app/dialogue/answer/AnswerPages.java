package se.utmana.app.dialogue.answer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** The pages where answers are given and read. */
@Controller
@OpenTo(Audience.SPACE_LEADER)
class AnswerPages {

  private static final String LEADING = "/spaces/{space}/dialogues/{dialogue}/answers";

  private final Answers answers;
  private final Statements statements;
  private final Leading leading;
  private final Notices notices;

  AnswerPages(Answers answers, Statements statements, Leading leading, Notices notices) {
    this.answers = answers;
    this.statements = statements;
    this.leading = leading;
    this.notices = notices;
  }

  @GetMapping("/d/{code}/answers")
  @OpenTo(Audience.ANYONE)
  AnswersPage read(Visit visit) {
    var shown =
        statements.list(visit.dialogue().id()).stream()
            .filter(Statement::isPublished)
            .collect(Collectors.toMap(Statement::number, Function.identity()));
    var share = answers.share(visit.dialogue());
    return new AnswersPage(visit, answers.list(visit.dialogue()), shown, share);
  }

  @GetMapping(LEADING)
  LeadAnswersPage lead(Room room, @PathVariable UUID dialogue) {
    return page(room, leading.find(room, dialogue), AnswerForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping(LEADING)
  Object give(
      Room room,
      @PathVariable UUID dialogue,
      @Valid @ModelAttribute AnswerForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = leading.find(room, dialogue);
    if (faults.hasErrors()) {
      return page(room, found, form, FormErrors.of(faults, texts));
    }
    var refusal = answers.give(found, form.draft(texts.language()), Leading.role(room));
    if (refusal.isPresent()) {
      return page(room, found, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "dialogue.answer.given");
    return "redirect:" + LeadAnswersPage.path(room, found);
  }

  @PostMapping(LEADING + "/{answer}/remove")
  String takeBack(
      Room room,
      @PathVariable UUID dialogue,
      @PathVariable UUID answer,
      HttpServletResponse response) {
    var found = leading.find(room, dialogue);
    answers.takeBack(found, answer);
    notices.leave(response, "dialogue.answer.removed");
    return "redirect:" + LeadAnswersPage.path(room, found);
  }

  private LeadAnswersPage page(Room room, Dialogue dialogue, AnswerForm form, FormErrors errors) {
    return new LeadAnswersPage(
        room,
        dialogue,
        answers.list(dialogue),
        answers.open(dialogue),
        answers.share(dialogue),
        form,
        errors);
  }
}
