package se.utmana.app.portfolio.logbook;

import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.expedition.Question;
import se.utmana.app.portfolio.observation.Insight;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/** Where it is said what came of a question. */
record QuestionPage(
    Room room,
    Expedition expedition,
    Question question,
    List<Insight> insights,
    QuestionForm.Settled form,
    FormErrors errors)
    implements FormPage {

  String path() {
    return room.path(expedition.path());
  }

  List<Choice> states(Texts texts) {
    return Stream.of(Question.State.ANSWERED, Question.State.CHANGED, Question.State.DROPPED)
        .map(
            state ->
                new Choice(state.name(), texts.get(state.key()), texts.get(state.key() + ".hint")))
        .toList();
  }

  List<Choice> insightChoices(Language language) {
    return insights.stream()
        .map(one -> new Choice(one.id().toString(), one.text().in(language)))
        .toList();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("portfolio.section"), room.path("portfolio")),
        new Crumb(expedition.title().in(texts.language()), path()));
  }
}
