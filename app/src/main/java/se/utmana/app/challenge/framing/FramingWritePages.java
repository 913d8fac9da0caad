package se.utmana.app.challenge.framing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.challenge.ChallengeRooms;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** The pages where framings are written, put aside and brought back. */
@Controller
@RequestMapping("/spaces/{space}/challenges/{challenge}/framings")
@OpenTo(Audience.SPACE_LEADER)
class FramingWritePages {

  private final ChallengeRooms rooms;
  private final Framings framings;
  private final Actors actors;
  private final Records records;
  private final Notices notices;

  FramingWritePages(
      ChallengeRooms rooms, Framings framings, Actors actors, Records records, Notices notices) {
    this.rooms = rooms;
    this.framings = framings;
    this.actors = actors;
    this.records = records;
    this.notices = notices;
  }

  /**
   * @param find words to look for among what was said in the dialogues of the space
   * @param from a statement or dialogue that is made a framing
   */
  @GetMapping("/new")
  @OpenTo(Audience.SPACE_MEMBER)
  FramingFormPage blank(
      Room room,
      @PathVariable UUID challenge,
      @RequestParam(defaultValue = "") String find,
      @RequestParam(required = false) @Nullable UUID from,
      Texts texts) {
    var inside = rooms.enter(room, challenge);
    var heard = heard(room, from);
    var form =
        heard
            .map(
                face ->
                    new FramingForm(face.title().exactly(texts.language()), null, "", face.id(), 0))
            .orElse(FramingForm.EMPTY);
    return page(inside, null, form, find, FormErrors.NONE);
  }

  @PostMapping
  @OpenTo(Audience.SPACE_MEMBER)
  Object add(
      Room room,
      @PathVariable UUID challenge,
      @ModelAttribute FramingForm form,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, challenge);
    var heard = heard(room, form.record());
    var voicedBy = voicedBy(inside, form, heard.map(Face::id).orElse(null));
    var text = form.onTopOf(heard.map(Face::title).orElse(Phrase.EMPTY), texts.language());
    var refusal = framings.add(inside.challenge(), text, voicedBy, roleKey(room));
    return done(inside, null, form, refusal, texts, response);
  }

  @GetMapping("/{framing}/edit")
  FramingFormPage written(
      Room room, @PathVariable UUID challenge, @PathVariable UUID framing, Texts texts) {
    var inside = rooms.enter(room, challenge);
    var found = versions(inside, framing).getFirst();
    var form = FramingForm.of(found, texts.language());
    return page(inside, found, form, "", FormErrors.NONE);
  }

  @PostMapping("/{framing}")
  Object rewrite(
      Room room,
      @PathVariable UUID challenge,
      @PathVariable UUID framing,
      @ModelAttribute FramingForm form,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, challenge);
    var versions = versions(inside, framing);
    var read =
        versions.stream()
            .filter(one -> one.version() == form.version())
            .findFirst()
            .orElse(versions.getLast());
    var text = form.onTopOf(read.text(), texts.language());
    var voicedBy = voicedBy(inside, form, read.voicedBy().record());
    var refusal = framings.rewrite(inside.challenge(), read, text, voicedBy);
    return done(inside, versions.getFirst(), form, refusal, texts, response);
  }

  @PostMapping("/{framing}/remove")
  String remove(
      Room room,
      @PathVariable UUID challenge,
      @PathVariable UUID framing,
      HttpServletResponse response) {
    var inside = rooms.enter(room, challenge);
    framings.remove(inside.challenge(), versions(inside, framing).getFirst());
    notices.leave(response, "challenge.framing.removed");
    return "redirect:" + inside.path("framings");
  }

  @PostMapping("/{framing}/restore")
  String restore(
      Room room,
      @PathVariable UUID challenge,
      @PathVariable UUID framing,
      HttpServletResponse response) {
    var inside = rooms.enter(room, challenge);
    framings.restore(inside.challenge(), versions(inside, framing).getFirst(), roleKey(room));
    notices.leave(response, "challenge.framing.restored");
    return "redirect:" + inside.path("framings");
  }

  private Object done(
      ChallengeRoom inside,
      @Nullable Framing framing,
      FramingForm form,
      Optional<Refusal> refusal,
      Texts texts,
      HttpServletResponse response) {
    if (refusal.isPresent()) {
      return page(inside, framing, form, "", FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "challenge.framing.saved");
    return "redirect:" + inside.path("framings");
  }

  private FramingFormPage page(
      ChallengeRoom inside,
      @Nullable Framing framing,
      FramingForm form,
      String find,
      FormErrors errors) {
    return new FramingFormPage(
        inside,
        framing,
        form,
        heard(inside.room(), form.record()),
        actors.list(inside.room().space().id()),
        find,
        framings.findVoices(inside.challenge(), find),
        errors);
  }

  private Framing.VoicedBy voicedBy(ChallengeRoom inside, FramingForm form, @Nullable UUID record) {
    return framings.voicedBy(inside.challenge(), form.actor(), form.group(), record);
  }

  /** What was said in the dialogues of the space, as far as the viewer may see it. */
  private Optional<Face> heard(Room room, @Nullable UUID record) {
    return Optional.ofNullable(record)
        .flatMap(id -> records.find(room.space().id(), id, room.viewer()));
  }

  private List<Framing> versions(ChallengeRoom inside, UUID framing) {
    var versions = framings.versions(inside.challenge(), framing);
    if (versions.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return versions;
  }

  private static String roleKey(Room room) {
    return Objects.requireNonNull(room.role()).key();
  }
}
