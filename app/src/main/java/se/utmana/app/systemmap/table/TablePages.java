package se.utmana.app.systemmap.table;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.systemmap.change.Edits;
import se.utmana.app.systemmap.change.Outcome;
import se.utmana.app.systemmap.position.Positions;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** The map as tables, and drawing by typing. */
@Controller
@RequestMapping("/spaces/{space}/maps/{map}")
@OpenTo(Audience.SPACE_MEMBER)
class TablePages {

  private final MapRooms rooms;
  private final SystemMaps maps;
  private final Edits edits;
  private final Positions positions;
  private final EditFaults faults;
  private final Notices notices;

  TablePages(
      MapRooms rooms,
      SystemMaps maps,
      Edits edits,
      Positions positions,
      EditFaults faults,
      Notices notices) {
    this.rooms = rooms;
    this.maps = maps;
    this.edits = edits;
    this.positions = positions;
    this.faults = faults;
    this.notices = notices;
  }

  @GetMapping("/table")
  @OpenTo(Audience.SPACE_VISITOR)
  TablePage table(Room room, @PathVariable UUID map) {
    return page(rooms.enter(room, map), TypedForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping("/table")
  Object draw(
      Room room,
      @PathVariable UUID map,
      @ModelAttribute TypedForm form,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var typed = form.typed();
    if (typed.labels().isEmpty() || form.text().length() > TypedForm.LENGTH) {
      return page(inside, form, error("systemmap.refused.typed", texts));
    }
    var content = maps.content(inside.map());
    if (typed.already(content).isPresent()) {
      return page(inside, form, error("systemmap.refused.there", texts));
    }
    var commands = typed.commands(content, form.isDelayed(), texts.language());
    var outcome = edits.apply(inside.map(), Author.in(room), commands);
    var errors = faults.errors(outcome, texts);
    if (!errors.isEmpty()) {
      var first = errors.byField().values().iterator().next();
      return page(inside, form, new FormErrors(Map.of("text", first)));
    }
    notices.leave(response, "systemmap.drawn");
    return "redirect:" + inside.path("table");
  }

  @PostMapping("/undo")
  String undo(Room room, @PathVariable UUID map, HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var outcome = edits.undo(inside.map(), Author.in(room));
    notices.leave(
        response, outcome instanceof Outcome.Done ? "systemmap.undone" : "systemmap.refused.undo");
    return "redirect:" + inside.path("table");
  }

  private static FormErrors error(String key, Texts texts) {
    return FormErrors.of(Refusal.at("text", key), texts);
  }

  private TablePage page(MapRoom inside, TypedForm form, FormErrors errors) {
    var content = maps.content(inside.map());
    return new TablePage(inside, content, positions.tallies(inside.map()), form, errors);
  }
}
