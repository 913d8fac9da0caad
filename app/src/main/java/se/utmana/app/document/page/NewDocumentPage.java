package se.utmana.app.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.document.kind.DocumentKind;
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/** Where a member has a document drafted. */
record NewDocumentPage(
    Room room,
    List<Dialogue> dialogues,
    List<Experiment> experiments,
    DocumentForm form,
    FormErrors errors)
    implements FormPage {

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("document.section"), room.path("documents")));
  }

  List<Choice> choices(Texts texts) {
    var choices = new ArrayList<Choice>();
    Stream.of(DocumentKind.values()).forEach(kind -> choices.addAll(choices(kind, texts)));
    return choices;
  }

  private List<Choice> choices(DocumentKind kind, Texts texts) {
    var name = texts.get(kind.key());
    var language = texts.language();
    return switch (kind.about()) {
      case SPACE -> List.of(new Choice(kind.name(), name));
      case DIALOGUE ->
          dialogues.stream()
              .map(
                  one ->
                      new Choice(
                          kind.name() + ":" + one.id().value(),
                          name + ": " + one.question().in(language)))
              .toList();
      case EXPERIMENT ->
          experiments.stream()
              .map(
                  one ->
                      new Choice(
                          kind.name() + ":" + one.id().value(),
                          name + ": " + one.title().in(language)))
              .toList();
    };
  }
}
