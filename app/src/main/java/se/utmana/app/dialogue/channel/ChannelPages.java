package se.utmana.app.dialogue.channel;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.account.Addresses;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Language;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.TextBook;
import se.utmana.app.web.Texts;
import se.utmana.app.web.paper.Press;
import se.utmana.app.web.picture.QrCode;
import se.utmana.app.web.picture.StandaloneSvg;
import se.utmana.app.web.picture.Svg;

/** The ways into a dialogue, with its QR code and its poster. */
@Controller
@RequestMapping("/spaces/{space}/dialogues/{dialogue}/channels")
@OpenTo(Audience.SPACE_LEADER)
class ChannelPages {

  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

  private final Leading leading;
  private final Addresses addresses;
  private final StandaloneSvg standalone;
  private final Press press;
  private final TextBook book;

  ChannelPages(
      Leading leading, Addresses addresses, StandaloneSvg standalone, Press press, TextBook book) {
    this.leading = leading;
    this.addresses = addresses;
    this.standalone = standalone;
    this.press = press;
    this.book = book;
  }

  @GetMapping
  ChannelsPage ways(
      Room room, @PathVariable UUID dialogue, HttpServletRequest request, Texts texts) {
    var found = leading.find(room, dialogue);
    var address = addresses.of(request, found.path());
    return new ChannelsPage(
        room, found, address, addresses.isOnlyHere(address), picture(address, texts));
  }

  @GetMapping("/qr.svg")
  ResponseEntity<String> qr(
      Room room, @PathVariable UUID dialogue, HttpServletRequest request, Texts texts) {
    var address = addresses.of(request, leading.find(room, dialogue).path());
    return ResponseEntity.ok()
        .contentType(SVG)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment("utmana-qr.svg"))
        .body(standalone.of(picture(address, texts)));
  }

  @GetMapping("/poster.pdf")
  ResponseEntity<byte[]> poster(
      Room room,
      @PathVariable UUID dialogue,
      @RequestParam(defaultValue = "A4") PosterPaper.Size size,
      @RequestParam(defaultValue = "sv") String language,
      HttpServletRequest request) {
    var found = leading.find(room, dialogue);
    var address = addresses.of(request, found.path());
    var tongue = Language.of(language);
    var paper =
        new PosterPaper(
            found,
            room.space(),
            tongue,
            size,
            Addresses.spoken(address),
            QrCode.of(address).image(24));
    var name = "utmana-" + size.name().toLowerCase(Locale.ROOT) + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
        .body(press.print(paper, book.in(tongue)));
  }

  private static Svg.Picture picture(String address, Texts texts) {
    return QrCode.of(address)
        .picture(texts.get("dialogue.channel.qr"), texts.get("dialogue.channel.qr.about", address));
  }

  private static String attachment(String name) {
    return ContentDisposition.attachment().filename(name).build().toString();
  }
}
