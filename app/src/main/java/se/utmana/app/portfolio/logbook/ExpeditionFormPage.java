package se.utmana.app.portfolio.logbook;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Surroundings;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/**
 * Where an expedition is planned.
 *
 * @param expedition the one that is written anew, null for a new one
 */
record ExpeditionFormPage(
    Room room,
    @Nullable Expedition expedition,
    Surroundings around,
    ExpeditionForm form,
    FormErrors errors)
    implements FormPage {

  boolean isNew() {
    return expedition == null;
  }

  /** Where the form is sent, and where one comes back to. */
  String action() {
    return room.path(expedition == null ? "portfolio/expeditions" : expedition.path());
  }

  String back() {
    return expedition == null ? room.path("portfolio") : action();
  }

  static String value(@Nullable Object id) {
    return Objects.toString(id, "");
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("portfolio.section"), room.path("portfolio")));
  }
}
