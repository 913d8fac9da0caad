package se.utmana.app.systemmap.table;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.systemmap.change.Command;
import se.utmana.app.systemmap.change.Edits;
import se.utmana.app.systemmap.comment.Comments;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** The pages of one factor. */
@Controller
@RequestMapping("/spaces/{space}/maps/{map}/factors/{factor}")
@OpenTo(Audience.SPACE_MEMBER)
class FactorPages {

  private final MapRooms rooms;
  private final SystemMaps maps;
  private final Edits edits;
  private final EditFaults faults;
  private final Comments comments;
  private final Records records;
  private final Notices notices;

  FactorPages(
      MapRooms rooms,
      SystemMaps maps,
      Edits edits,
      EditFaults faults,
      Comments comments,
      Records records,
      Notices notices) {
    this.rooms = rooms;
    this.maps = maps;
    this.edits = edits;
    this.faults = faults;
    this.comments = comments;
    this.records = records;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  FactorPage read(Room room, @PathVariable UUID map, @PathVariable UUID factor, Texts texts) {
    var inside = rooms.enter(room, map);
    var content = maps.content(inside.map());
    var line = records.line(room.space().id(), factor, room.viewer());
    var said = comments.of(room, inside.map(), factor, texts);
    return new FactorPage(inside, content, find(content, factor), said, line);
  }

  @GetMapping("/edit")
  FactorFormPage written(
      Room room, @PathVariable UUID map, @PathVariable UUID factor, Texts texts) {
    var inside = rooms.enter(room, map);
    var content = maps.content(inside.map());
    var found = find(content, factor);
    var form = FactorForm.of(found, texts.language(), content.number());
    return new FactorFormPage(inside, content, found, form, FormErrors.NONE);
  }

  @PostMapping
  Object write(
      Room room,
      @PathVariable UUID map,
      @PathVariable UUID factor,
      @ModelAttribute FactorForm form,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var found = find(maps.content(inside.map()), factor);
    var commands = form.commands(found, texts.language());
    var outcome = edits.apply(inside.map(), Author.in(room), commands);
    var errors = faults.errors(outcome, texts);
    if (!errors.isEmpty()) {
      var latest = maps.content(inside.map());
      var again = form.onTopOf(latest.number());
      return new FactorFormPage(inside, latest, found, again, errors);
    }
    notices.leave(response, "systemmap.factor.saved");
    return "redirect:" + inside.path("factors/" + factor);
  }

  /** Taken away with one press, and back with another. */
  @PostMapping("/remove")
  String remove(
      Room room, @PathVariable UUID map, @PathVariable UUID factor, HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    edits.apply(inside.map(), Author.in(room), List.of(new Command.Remove(factor)));
    notices.leave(response, "systemmap.factor.removed");
    return "redirect:" + inside.path("table");
  }

  private static Factor find(MapContent content, UUID id) {
    return content
        .findFactor(new FactorId(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
