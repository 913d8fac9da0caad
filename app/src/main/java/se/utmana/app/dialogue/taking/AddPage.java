package se.utmana.app.dialogue.taking;

import java.util.List;
import org.springframework.http.HttpStatus;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Page;

/**
 * Where a participant writes a statement.
 *
 * @param similar statements that say nearly the same, shown before this one is added
 * @param same whether the first of them says exactly the same
 */
record AddPage(Visit visit, String text, List<Statement> similar, boolean same, FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() && similar.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
