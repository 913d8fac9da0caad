package se.utmana.app.systemmap.meaning;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.Element;
import se.utmana.app.systemmap.Elements;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.systemmap.change.Command;
import se.utmana.app.systemmap.change.Edits;
import se.utmana.app.systemmap.change.Field;
import se.utmana.app.systemmap.change.Outcome;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** The page where a factor or link is said to stand for records of the space. */
@Controller
@RequestMapping("/spaces/{space}/maps/{map}/elements/{element}/stands-for")
@OpenTo(Audience.SPACE_MEMBER)
class MeaningPages {

  private final MapRooms rooms;
  private final SystemMaps maps;
  private final Elements elements;
  private final Edits edits;
  private final Findable findable;
  private final Notices notices;

  MeaningPages(
      MapRooms rooms,
      SystemMaps maps,
      Elements elements,
      Edits edits,
      Findable findable,
      Notices notices) {
    this.rooms = rooms;
    this.maps = maps;
    this.elements = elements;
    this.edits = edits;
    this.findable = findable;
    this.notices = notices;
  }

  @GetMapping
  MeaningPage ask(
      Room room,
      @PathVariable UUID map,
      @PathVariable UUID element,
      @RequestParam(defaultValue = "") String find,
      Texts texts) {
    var inside = rooms.enter(room, map);
    var one = find(inside, element);
    var space = room.space().id();
    return new MeaningPage(
        inside,
        element,
        title(inside, one, texts),
        inside.path((one.isLink() ? "links/" : "factors/") + element),
        findable.of(space, standsFor(one)),
        find,
        findable.find(space, find));
  }

  @PostMapping
  String add(
      Room room,
      @PathVariable UUID map,
      @PathVariable UUID element,
      @RequestParam UUID record,
      HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var records = new ArrayList<>(standsFor(find(inside, element)));
    if (!records.contains(record) && !findable.of(room.space().id(), List.of(record)).isEmpty()) {
      records.add(record);
    }
    return put(room, inside, element, records, response);
  }

  @PostMapping("/remove")
  String remove(
      Room room,
      @PathVariable UUID map,
      @PathVariable UUID element,
      @RequestParam UUID record,
      HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var records = new ArrayList<>(standsFor(find(inside, element)));
    records.remove(record);
    return put(room, inside, element, records, response);
  }

  private String put(
      Room room, MapRoom inside, UUID element, List<UUID> records, HttpServletResponse response) {
    var command = Command.put(element, Field.STANDS_FOR, records, inside.map().number());
    var outcome = edits.apply(inside.map(), Author.in(room), List.of(command));
    notices.leave(
        response,
        outcome instanceof Outcome.Done ? "systemmap.meaning.saved" : "systemmap.meaning.refused");
    return "redirect:" + inside.path("elements/" + element + "/stands-for");
  }

  private String title(MapRoom inside, Element one, Texts texts) {
    var language = texts.language();
    if (!one.isLink()) {
      return one.factor().label().in(language);
    }
    var content = maps.content(inside.map());
    return content.label(one.link().from(), language)
        + " → "
        + content.label(one.link().to(), language);
  }

  private Element find(MapRoom inside, UUID element) {
    return elements
        .find(inside.map(), element)
        .filter(one -> !one.removed())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static List<UUID> standsFor(Element one) {
    return one.isLink() ? one.link().standsFor() : one.factor().standsFor();
  }
}
