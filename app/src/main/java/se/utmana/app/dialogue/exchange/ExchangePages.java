package se.utmana.app.dialogue.exchange;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.Texts;

/** Taking in whole dialogues. */
@Controller
@RequestMapping("/spaces/{space}/dialogues")
@OpenTo(Audience.SPACE_LEADER)
class ExchangePages {

  private final Intake intake;

  ExchangePages(Intake intake) {
    this.intake = intake;
  }

  @GetMapping("/import")
  ImportPage choose(Room room) {
    return new ImportPage(room, "", "", FormErrors.NONE);
  }

  @PostMapping("/import")
  Object take(
      Room room,
      Texts texts,
      @RequestParam(defaultValue = "") List<MultipartFile> files,
      @RequestParam(defaultValue = "") String question,
      @RequestParam(defaultValue = "") String source)
      throws IOException {
    try {
      return "redirect:" + intake.start(room, files, question, source, texts.language()).path();
    } catch (RefusedException refused) {
      return new ImportPage(room, question, source, FormErrors.of(refused.refusal(), texts));
    }
  }
}
