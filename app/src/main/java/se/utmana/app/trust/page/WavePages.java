package se.utmana.app.trust.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.account.Addresses;
import se.utmana.app.space.Room;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.TrustWaves;
import se.utmana.app.trust.answer.Openings;
import se.utmana.app.trust.answer.TrustAnswers;
import se.utmana.app.trust.result.Closings;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.TextBook;
import se.utmana.app.web.Texts;
import se.utmana.app.web.paper.Press;
import se.utmana.app.web.picture.QrCode;

/** Planning, opening and closing trust waves. */
@Controller
@RequestMapping("/spaces/{space}/trust")
@OpenTo(Audience.SPACE_LEADER)
class WavePages {

  private final TrustWaves waves;
  private final WaveRooms rooms;
  private final Openings openings;
  private final TrustAnswers answers;
  private final Closings closings;
  private final Addresses addresses;
  private final Press press;
  private final TextBook book;
  private final Notices notices;

  WavePages(
      TrustWaves waves,
      WaveRooms rooms,
      Openings openings,
      TrustAnswers answers,
      Closings closings,
      Addresses addresses,
      Press press,
      TextBook book,
      Notices notices) {
    this.waves = waves;
    this.rooms = rooms;
    this.openings = openings;
    this.answers = answers;
    this.closings = closings;
    this.addresses = addresses;
    this.press = press;
    this.book = book;
    this.notices = notices;
  }

  @GetMapping("/new")
  WaveFormPage blank(Room room, Texts texts) {
    var form = WaveForm.blank(waves.today(), texts.language());
    return new WaveFormPage(room, Optional.empty(), form, FormErrors.NONE);
  }

  @PostMapping
  Object plan(
      Room room,
      @RequestParam MultiValueMap<String, String> fields,
      Texts texts,
      HttpServletResponse response) {
    var form = WaveForm.of(fields);
    var errors = form.errors(texts);
    if (!errors.isEmpty()) {
      return new WaveFormPage(room, Optional.empty(), form, errors);
    }
    var draft = form.draft(Optional.empty(), texts.language());
    return switch (waves.plan(room.space().id(), draft)) {
      case TrustWaves.Planned.Refused no ->
          new WaveFormPage(room, Optional.empty(), form, FormErrors.of(no.refusal(), texts));
      case TrustWaves.Planned.Made made -> {
        notices.leave(response, "trust.wave.planned");
        yield "redirect:" + room.path(made.wave().path());
      }
    };
  }

  @GetMapping("/{wave}/edit")
  WaveFormPage form(Room room, @PathVariable UUID wave, Texts texts) {
    var found = rooms.find(room, wave);
    var form = WaveForm.of(found, texts.language());
    return new WaveFormPage(room, Optional.of(found), form, FormErrors.NONE);
  }

  @PostMapping("/{wave}/edit")
  Object change(
      Room room,
      @PathVariable UUID wave,
      @RequestParam MultiValueMap<String, String> fields,
      Texts texts) {
    var found = Optional.of(rooms.find(room, wave));
    var form = WaveForm.of(fields);
    var errors = form.errors(texts);
    if (!errors.isEmpty()) {
      return new WaveFormPage(room, found, form, errors);
    }
    return waves
        .change(found.get().id(), form.draft(found, texts.language()))
        .<Object>map(no -> new WaveFormPage(room, found, form, FormErrors.of(no, texts)))
        .orElseGet(() -> "redirect:" + room.path(found.get().path()));
  }

  @PostMapping("/{wave}/open")
  Object open(Room room, @PathVariable UUID wave, Texts texts, HttpServletResponse response) {
    var found = rooms.find(room, wave);
    return done(
        openings.open(found, room.space()), room, found, "trust.wave.opened", texts, response);
  }

  @PostMapping("/{wave}/drop")
  Object drop(Room room, @PathVariable UUID wave, Texts texts, HttpServletResponse response) {
    var found = rooms.find(room, wave);
    return done(waves.drop(found.id()), room, found, "trust.wave.dropped", texts, response);
  }

  @GetMapping("/{wave}/close")
  CloseWavePage confirm(Room room, @PathVariable UUID wave) {
    var found = rooms.find(room, wave);
    return new CloseWavePage(room, found, answers.count(found.id()));
  }

  @PostMapping("/{wave}/close")
  Object close(Room room, @PathVariable UUID wave, Texts texts, HttpServletResponse response) {
    var found = rooms.find(room, wave);
    return done(closings.close(found.id()), room, found, "trust.wave.closed", texts, response);
  }

  /** Keys that are shown this once: the answer is kept nowhere, not even for a repeat. */
  @PostMapping("/{wave}/slips")
  @OwnTransactions
  Object slips(
      Room room,
      @PathVariable UUID wave,
      @RequestParam(defaultValue = "0") int count,
      HttpServletRequest request,
      Texts texts) {
    var found = rooms.find(room, wave);
    var keys = openings.print(found, count);
    if (keys.isEmpty()) {
      var no = Refusal.at("count", "trust.refused.slips", Openings.MOST_SLIPS);
      return rooms.page(room, found, FormErrors.of(no, texts));
    }
    var slips =
        keys.stream()
            .map(
                key ->
                    new SlipsPaper.Slip(
                        key.spoken(), QrCode.of(addresses.of(request, key.path())).image(8)))
            .toList();
    var address = Addresses.spoken(addresses.of(request, "/t"));
    var paper = new SlipsPaper(found, room.space(), texts.language(), slips, address);
    var file = ContentDisposition.attachment().filename("utmana-keys.pdf").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(press.print(paper, book.in(texts.language())));
  }

  private Object done(
      Optional<Refusal> refusal,
      Room room,
      TrustWave wave,
      String key,
      Texts texts,
      HttpServletResponse response) {
    if (refusal.isPresent()) {
      return rooms.page(room, waves.get(wave.id()), FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, key);
    return "redirect:" + room.path(wave.path());
  }
}
