package se.utmana.app.portfolio.course;

import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/**
 * Where something in the portfolio is taken a step further.
 *
 * @param path where the thing is read; the form is sent to {@code move} below it
 * @param choices what can be done now
 */
public record MovePage(
    Room room,
    List<Crumb> crumbs,
    Phrase title,
    String path,
    List<Choice> choices,
    MoveForm form,
    FormErrors errors)
    implements FormPage {

  public MovePage {
    crumbs = List.copyOf(crumbs);
    choices = List.copyOf(choices);
  }

  /** The only thing that can be done is chosen from the start. */
  String chosen() {
    return form.move().isEmpty() && choices.size() == 1 ? choices.getFirst().value() : form.move();
  }
}
