package se.utmana.app.dialogue.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.account.Addresses;
import se.utmana.app.dialogue.Words;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.QrCode;

/** Opening and closing tablets. */
@Controller
@RequestMapping("/spaces/{space}/dialogues/{dialogue}/kiosks")
@OpenTo(Audience.SPACE_LEADER)
class KioskLeadPages {

  private final Leading leading;
  private final Kiosks kiosks;
  private final Addresses addresses;
  private final Notices notices;

  KioskLeadPages(Leading leading, Kiosks kiosks, Addresses addresses, Notices notices) {
    this.leading = leading;
    this.kiosks = kiosks;
    this.addresses = addresses;
    this.notices = notices;
  }

  @GetMapping
  KiosksPage list(Room room, @PathVariable UUID dialogue) {
    var found = leading.find(room, dialogue);
    return new KiosksPage(room, found, kiosks.list(found.id()), "", FormErrors.NONE);
  }

  @PostMapping
  Object open(
      Room room,
      @PathVariable UUID dialogue,
      @RequestParam(defaultValue = "") String place,
      Texts texts,
      HttpServletRequest request) {
    var found = leading.find(room, dialogue);
    var name = Words.tidy(place);
    var refusal = found.refusalOfSharedBallots().or(() -> refusal(name));
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return new KiosksPage(room, found, kiosks.list(found.id()), place, errors);
    }
    var secret = kiosks.open(found, name, Leading.role(room));
    var address = addresses.of(request, secret.path());
    var qr =
        QrCode.of(address)
            .picture(texts.get("dialogue.kiosk.qr"), texts.get("dialogue.kiosk.qr.about"));
    return new KioskMadePage(room, found, name, address, qr);
  }

  @PostMapping("/{kiosk}/close")
  String close(
      Room room,
      @PathVariable UUID dialogue,
      @PathVariable UUID kiosk,
      HttpServletResponse response) {
    var found = leading.find(room, dialogue);
    var one =
        kiosks
            .find(found.id(), kiosk)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    kiosks.close(one, Leading.role(room));
    notices.leave(response, "dialogue.kiosk.closed");
    return "redirect:" + room.path("dialogues/" + dialogue + "/kiosks");
  }

  static Optional<Refusal> refusal(String place) {
    return place.isEmpty() || place.length() > Kiosk.LONGEST_PLACE
        ? Optional.of(Refusal.at("place", "dialogue.kiosk.noPlace", Kiosk.LONGEST_PLACE))
        : Optional.empty();
  }
}
