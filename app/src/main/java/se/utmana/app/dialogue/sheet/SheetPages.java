package se.utmana.app.dialogue.sheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.account.Addresses;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.TextBook;
import se.utmana.app.web.Texts;
import se.utmana.app.web.paper.Press;
import se.utmana.app.web.picture.QrCode;

/** Printing sheets. */
@Controller
@RequestMapping("/spaces/{space}/dialogues/{dialogue}/sheets")
@OpenTo(Audience.SPACE_LEADER)
class SheetPages {

  private final Runs runs;
  private final Statements statements;
  private final Addresses addresses;
  private final Press press;
  private final TextBook book;
  private final Notices notices;

  SheetPages(
      Runs runs,
      Statements statements,
      Addresses addresses,
      Press press,
      TextBook book,
      Notices notices) {
    this.runs = runs;
    this.statements = statements;
    this.addresses = addresses;
    this.press = press;
    this.book = book;
    this.notices = notices;
  }

  @GetMapping
  SheetsPage list(Room room, @PathVariable UUID dialogue, Texts texts) {
    var found = runs.dialogue(room, dialogue);
    return page(room, found, PrintForm.blank(shown(found), texts.language()), FormErrors.NONE);
  }

  @PostMapping
  Object print(
      Room room,
      @PathVariable UUID dialogue,
      @ModelAttribute PrintForm form,
      Texts texts,
      HttpServletResponse response) {
    var found = runs.dialogue(room, dialogue);
    var shown = shown(found).stream().map(Statement::number).toList();
    var numbers = form.chosen().stream().filter(shown::contains).distinct().sorted().toList();
    var kept = new PrintForm(form.sheets(), form.language(), numbers);
    var refusal = found.refusalOfSharedBallots().or(kept::refusal);
    if (refusal.isPresent()) {
      return page(room, found, kept, FormErrors.of(refusal.get(), texts));
    }
    runs.sheets().print(found, kept.tongue(), numbers, kept.count(), Leading.role(room));
    notices.leave(response, "dialogue.sheet.printed");
    return "redirect:" + SheetsPage.path(room, found, "");
  }

  @GetMapping("/{run}/sheets.pdf")
  ResponseEntity<byte[]> pdf(
      Room room, @PathVariable UUID dialogue, @PathVariable UUID run, HttpServletRequest request) {
    var found = runs.dialogue(room, dialogue);
    var printed = runs.find(found, run).run();
    var address = addresses.of(request, found.path());
    var paper =
        new SheetsPaper(
            found,
            room.space(),
            printed,
            runs.sheets().codes(printed),
            printed.on(statements.list(found.id())),
            Addresses.spoken(address),
            QrCode.of(address).image(8));
    var name = ContentDisposition.attachment().filename("utmana-sheets.pdf").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(press.print(paper, book.in(printed.language())));
  }

  private SheetsPage page(Room room, Dialogue dialogue, PrintForm form, FormErrors errors) {
    return new SheetsPage(
        room, dialogue, runs.sheets().runs(dialogue.id()), shown(dialogue), form, errors);
  }

  private List<Statement> shown(Dialogue dialogue) {
    return statements.list(dialogue.id()).stream().filter(Statement::isPublished).toList();
  }
}
