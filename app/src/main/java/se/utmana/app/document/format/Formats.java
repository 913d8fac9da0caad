package se.utmana.app.document.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.document.content.Block;
import se.utmana.app.document.content.Paper;
import se.utmana.app.web.Cells;
import se.utmana.app.web.Texts;
import se.utmana.app.web.paper.Press;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents as files. */
@Component
public class Formats {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Press press;

  Formats(Press press) {
    this.press = press;
  }

  /** A PDF file that is both PDF/A-2a, to be kept, and PDF/UA-1, to be read aloud. */
  public byte[] pdf(Paper paper, Texts texts) {
    return press.printToKeep(PrintedDocument.of(paper), texts);
  }

  /** The document for programs; the same document gives the same bytes. */
  public byte[] json(Paper paper) {
    return JSON.writeValueAsString(paper).getBytes(StandardCharsets.UTF_8);
  }

  /** A table of the document for spreadsheets; no cell can be a formula. */
  public String csv(Block.Table table) {
    var lines = new ArrayList<List<String>>();
    lines.add(table.columns().stream().map(Block.Column::title).map(Cells::safe).toList());
    table.rows().forEach(row -> lines.add(row.stream().map(Cells::safe).toList()));
    return "\uFEFF" + Cells.table(lines);
  }
}
