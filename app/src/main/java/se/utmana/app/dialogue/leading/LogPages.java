package se.utmana.app.dialogue.leading;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;

/** The public log of a dialogue. */
@Controller
@OpenTo(Audience.ANYONE)
class LogPages {

  private final Dialogues dialogues;
  private final Statements statements;

  LogPages(Dialogues dialogues, Statements statements) {
    this.dialogues = dialogues;
    this.statements = statements;
  }

  @GetMapping("/d/{code}/moderation")
  LogPage log(Visit visit) {
    var id = visit.dialogue().id();
    var shown =
        statements.list(id).stream()
            .filter(Statement::isPublished)
            .collect(Collectors.toMap(Statement::number, Function.identity()));
    return new LogPage(visit, dialogues.log(id), shown);
  }
}
