package se.utmana.app.dialogue.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import se.utmana.app.dialogue.Words;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.dialogue.polis.PolisConversation;
import se.utmana.app.dialogue.polis.PolisFiles;
import se.utmana.app.dialogue.polis.PolisProblem;
import se.utmana.app.space.Room;
import se.utmana.app.web.Language;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.job.JobId;
import se.utmana.app.web.job.Jobs;

/** Takes files that somebody sends, reads them at once and stores what they hold beside. */
@Component
class Intake {

  private static final int LONGEST = 200;

  private final Imports imports;
  private final Jobs jobs;

  Intake(Imports imports, Jobs jobs) {
    this.imports = imports;
    this.jobs = jobs;
  }

  /**
   * Starts to store a conversation.
   *
   * @throws RefusedException when the files cannot be read or something is missing
   */
  JobId start(
      Room room, List<MultipartFile> files, String question, String source, Language language)
      throws IOException {
    var name = Words.tidy(question);
    if (name.length() > LONGEST || source.length() > LONGEST) {
      throw refused("question", "dialogue.import.long", LONGEST);
    }
    var conversation = read(files);
    if (name.isEmpty() && conversation.topic().isBlank()) {
      throw refused("question", "dialogue.import.question");
    }
    var role = Leading.role(room);
    return jobs.start(
        room.viewer().requireAccount(),
        "dialogue.import.title",
        progress -> {
          var dialogue =
              imports.take(room.space().id(), conversation, language, name, source, role, progress);
          return room.path("dialogues/" + dialogue.id().value());
        });
  }

  private static PolisConversation read(List<MultipartFile> files) throws IOException {
    try {
      return PolisConversation.read(unpacked(files));
    } catch (PolisProblem problem) {
      throw new RefusedException(Refusal.at("files", problem.key(), problem.arguments()));
    }
  }

  private static PolisFiles unpacked(List<MultipartFile> files) throws IOException, PolisProblem {
    var byName = new HashMap<String, byte[]>();
    for (var file : files) {
      var name = file.getOriginalFilename();
      if (name != null && name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
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

  private static RefusedException refused(String field, String key, Object... arguments) {
    return new RefusedException(Refusal.at(field, key, arguments));
  }
}
