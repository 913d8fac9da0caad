package se.utmana.app.systemmap.comment;

import jakarta.servlet.http.HttpServletResponse;
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
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Language;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** The page where a comment on a factor or link is written, and taking one back. */
@Controller
@RequestMapping("/spaces/{space}/maps/{map}")
@OpenTo(Audience.SPACE_MEMBER)
class CommentPages {

  private static final CommentForm EMPTY = new CommentForm("", "");

  private final MapRooms rooms;
  private final SystemMaps maps;
  private final Comments comments;
  private final Notices notices;

  CommentPages(MapRooms rooms, SystemMaps maps, Comments comments, Notices notices) {
    this.rooms = rooms;
    this.maps = maps;
    this.comments = comments;
    this.notices = notices;
  }

  @GetMapping({"/factors/{element}/comments", "/links/{element}/comments"})
  CommentFormPage blank(
      Room room, @PathVariable UUID map, @PathVariable UUID element, Texts texts) {
    return page(rooms.enter(room, map), element, EMPTY, FormErrors.NONE, texts);
  }

  @PostMapping({"/factors/{element}/comments", "/links/{element}/comments"})
  Object write(
      Room room,
      @PathVariable UUID map,
      @PathVariable UUID element,
      @ModelAttribute CommentForm form,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var asked = page(inside, element, form, FormErrors.NONE, texts);
    var refusal =
        comments.write(inside.map(), element, Author.in(room), form.text(), form.source());
    if (refusal.isPresent()) {
      return page(inside, element, form, FormErrors.of(refusal.get(), texts), texts);
    }
    notices.leave(response, "systemmap.comment.saved");
    return "redirect:" + asked.back();
  }

  @PostMapping("/comments/{comment}/remove")
  String remove(
      Room room, @PathVariable UUID map, @PathVariable UUID comment, HttpServletResponse response) {
    return put(room, map, comment, true, response);
  }

  @PostMapping("/comments/{comment}/restore")
  String restore(
      Room room, @PathVariable UUID map, @PathVariable UUID comment, HttpServletResponse response) {
    return put(room, map, comment, false, response);
  }

  private String put(
      Room room, UUID map, UUID comment, boolean removed, HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var found = comments.remove(room, inside.map(), comment, removed);
    notices.leave(response, removed ? "systemmap.comment.removed" : "systemmap.comment.restored");
    return found
        .map(one -> "redirect:" + back(inside, maps.content(inside.map()), one.element()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private CommentFormPage page(
      MapRoom inside, UUID element, CommentForm form, FormErrors errors, Texts texts) {
    var content = maps.content(inside.map());
    var title = title(content, element, texts.language());
    if (title.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new CommentFormPage(inside, title, back(inside, content, element), form, errors);
  }

  private static String title(MapContent content, UUID element, Language language) {
    return content
        .findLink(new LinkId(element))
        .map(one -> content.label(one.from(), language) + " → " + content.label(one.to(), language))
        .orElseGet(() -> content.label(new FactorId(element), language));
  }

  private static String back(MapRoom inside, MapContent content, UUID element) {
    var isLink = content.findLink(new LinkId(element)).isPresent();
    return inside.path((isLink ? "links/" : "factors/") + element);
  }
}
