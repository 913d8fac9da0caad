package se.utmana.app.dialogue.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.utmana.app.dialogue.Words;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.dialogue.polis.PolisConversation;
import se.utmana.app.dialogue.polis.PolisFiles;
import se.utmana.app.dialogue.polis.PolisProblem;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;
import se.utmana.app.web.job.Jobs;

/** Taking in whole dialogues. */
@Controller
@RequestMapping("/spaces/{space}/dialogues")
@OpenTo(Audience.SPACE_LEADER)
class ExchangePages {

  private static final int LONGEST = 200;

  private final Imports imports;
  private final Jobs jobs;

  ExchangePages(Imports imports, Jobs jobs) {
    this.imports = imports;
    this.jobs = jobs;
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
    var name = Words.tidy(question);
    if (name.length() > LONGEST || source.length() > LONGEST) {
      var refusal = Refusal.at("question", "dialogue.import.long", LONGEST);
      return new ImportPage(room, question, source, FormErrors.of(refusal, texts));
    }
    try {
      var conversation = PolisConversation.read(read(files));
      if (name.isEmpty() && conversation.topic().isBlank()) {
        var refusal = Refusal.at("question", "dialogue.import.question");
        return new ImportPage(room, question, source, FormErrors.of(refusal, texts));
      }
      var language = texts.language();
      var role = Leading.role(room);
      var job =
          jobs.start(
              room.viewer().requireAccount(),
              "dialogue.import.title",
              progress -> {
                progress.step("dialogue.import.storing");
                progress.reached(0, conversation.votes().size());
                var dialogue =
                    imports.take(room.space().id(), conversation, language, name, source, role);
                return room.path("dialogues/" + dialogue.id().value());
              });
      return "redirect:" + job.path();
    } catch (PolisProblem problem) {
      var refusal = Refusal.at("files", problem.key(), problem.arguments());
      return new ImportPage(room, question, source, FormErrors.of(refusal, texts));
    }
  }

  private static PolisFiles read(List<MultipartFile> files) throws IOException, PolisProblem {
    var byName = new HashMap<String, byte[]>();
    for (var file : files) {
      var name = file.getOriginalFilename();
      if (name != null && name.toLowerCase(java.util.Locale.ROOT).endsWith(".zip")) {
        try (var in = file.getInputStream()) {
          return PolisFiles.ofZip(in);
        }
      }
      if (name != null && !name.isBlank()) {
        byName.put(name, file.getBytes());
      }
    }
    return PolisFiles.of(byName);
  }
}
