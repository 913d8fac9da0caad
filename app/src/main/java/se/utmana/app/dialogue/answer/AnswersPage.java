package se.utmana.app.dialogue.answer;

import java.util.List;
import java.util.Map;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.Page;

/** What became of what people said in a dialogue, for everybody who may see it. */
record AnswersPage(
    Visit visit, List<Answer> answers, Map<Integer, Statement> statements, Share share)
    implements Page {

  /** The statements of an answer, those left out that have been hidden since. */
  List<Statement> of(Answer answer) {
    return answer.statements().stream()
        .filter(statements::containsKey)
        .map(statements::get)
        .toList();
  }
}
