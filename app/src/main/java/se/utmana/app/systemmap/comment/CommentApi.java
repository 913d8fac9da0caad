package se.utmana.app.systemmap.comment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.Elements;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.Texts;

/** Comments on factors and links for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/maps/{map}")
@OpenTo(Audience.SPACE_MEMBER)
class CommentApi {

  private final MapRooms rooms;
  private final Comments comments;
  private final Elements elements;

  CommentApi(MapRooms rooms, Comments comments, Elements elements) {
    this.rooms = rooms;
    this.comments = comments;
    this.elements = elements;
  }

  /** A comment as programs write it. */
  record CommentInput(@NotNull String text, @Nullable String source) {}

  @GetMapping("/elements/{element}/comments")
  @OpenTo(Audience.SPACE_VISITOR)
  List<Comments.Said> list(
      Room room, @PathVariable UUID map, @PathVariable UUID element, Texts texts) {
    return comments.of(room, rooms.enter(room, map).map(), element, texts).standing();
  }

  @PostMapping("/elements/{element}/comments")
  @ResponseStatus(HttpStatus.CREATED)
  List<Comments.Said> write(
      Room room,
      @PathVariable UUID map,
      @PathVariable UUID element,
      @Valid @RequestBody CommentInput input,
      Texts texts) {
    var found = rooms.enter(room, map).map();
    if (elements.find(found, element).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var source = Objects.requireNonNullElse(input.source(), "");
    comments
        .write(found, element, Author.in(room), input.text(), source)
        .ifPresent(
            no -> {
              throw new RefusedException(no);
            });
    return list(room, map, element, texts);
  }

  @DeleteMapping("/comments/{comment}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Room room, @PathVariable UUID map, @PathVariable UUID comment) {
    if (comments.remove(room, rooms.enter(room, map).map(), comment, true).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
