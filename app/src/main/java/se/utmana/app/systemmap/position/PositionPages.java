package se.utmana.app.systemmap.position;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** The page where a member takes a stand on a link. */
@Controller
@RequestMapping("/spaces/{space}/maps/{map}/links/{link}/position")
@OpenTo(Audience.SPACE_MEMBER)
class PositionPages {

  private final MapRooms rooms;
  private final SystemMaps maps;
  private final Positions positions;
  private final Notices notices;

  PositionPages(MapRooms rooms, SystemMaps maps, Positions positions, Notices notices) {
    this.rooms = rooms;
    this.maps = maps;
    this.positions = positions;
    this.notices = notices;
  }

  @GetMapping
  PositionFormPage asked(Room room, @PathVariable UUID map, @PathVariable UUID link) {
    var inside = rooms.enter(room, map);
    var account = room.viewer().requireAccount();
    var form =
        positions
            .of(inside.map(), new LinkId(link), account)
            .map(PositionForm::of)
            .orElse(PositionForm.EMPTY);
    return page(inside, link, form, FormErrors.NONE);
  }

  @PostMapping
  Object take(
      Room room,
      @PathVariable UUID map,
      @PathVariable UUID link,
      @ModelAttribute PositionForm form,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var asked = page(inside, link, form, FormErrors.NONE);
    var stance = form.stance();
    Optional<Refusal> refusal =
        stance == null
            ? Optional.of(Refusal.at("stance", "systemmap.refused.stance"))
            : positions.take(
                inside.map(),
                asked.link().id(),
                Author.in(room),
                stance,
                form.reason(),
                form.source());
    if (refusal.isPresent()) {
      return page(inside, link, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "systemmap.position.saved");
    return "redirect:" + asked.back();
  }

  private PositionFormPage page(MapRoom inside, UUID link, PositionForm form, FormErrors errors) {
    var content = maps.content(inside.map());
    return content
        .findLink(new LinkId(link))
        .map(found -> new PositionFormPage(inside, content, found, form, errors))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
