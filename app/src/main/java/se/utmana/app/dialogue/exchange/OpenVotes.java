package se.utmana.app.dialogue.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.dialogue.polis.PolisWriter;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Language;
import se.utmana.app.web.OpenTo;

/** The votes of a closed dialogue whose participants were told that they become open data. */
@RestController
@RequestMapping({"/d/{code}", "/api/v1/d/{code}"})
@OpenTo(Audience.ANYONE)
class OpenVotes {

  private final Exports exports;

  OpenVotes(Exports exports) {
    this.exports = exports;
  }

  @GetMapping("/votes.zip")
  void votes(Visit visit, Language language, HttpServletResponse response) throws IOException {
    var conversation =
        exports
            .open(visit.dialogue(), language)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var name = ContentDisposition.attachment().filename("votes.zip").build();
    response.setContentType("application/zip");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
    PolisWriter.zip(conversation, response.getOutputStream());
  }
}
