package se.utmana.app.document.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.document.Papers;
import se.utmana.app.document.format.Formats;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.TextBook;

/** Documents as files, for whoever may read them. */
@Controller
@RequestMapping("/spaces/{space}/documents/{document}")
@OpenTo(Audience.SPACE_VISITOR)
class DocumentFiles {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final DocumentDesk desk;
  private final Papers papers;
  private final Formats formats;
  private final TextBook book;

  DocumentFiles(DocumentDesk desk, Papers papers, Formats formats, TextBook book) {
    this.desk = desk;
    this.papers = papers;
    this.formats = formats;
    this.book = book;
  }

  /** In the language of the document, whoever reads it. */
  @GetMapping("/document.pdf")
  ResponseEntity<byte[]> pdf(Room room, @PathVariable UUID document) {
    var found = desk.find(room, document);
    var file = formats.pdf(papers.of(found), book.in(found.language()));
    return file(MediaType.APPLICATION_PDF, "document.pdf", file);
  }

  /**
   * A table of the document.
   *
   * @param number its place among the tables, from 1
   */
  @GetMapping("/tables/{number}.csv")
  ResponseEntity<byte[]> table(Room room, @PathVariable UUID document, @PathVariable int number) {
    var tables = papers.of(desk.find(room, document)).tables();
    if (number < 1 || number > tables.size()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var file = formats.csv(tables.get(number - 1)).getBytes(StandardCharsets.UTF_8);
    return file(CSV, "table-" + number + ".csv", file);
  }

  private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
    var attachment = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(bytes);
  }
}
