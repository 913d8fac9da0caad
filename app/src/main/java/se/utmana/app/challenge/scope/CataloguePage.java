package se.utmana.app.challenge.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Stage;
import se.utmana.app.space.Places;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.Slice;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.picture.Svg;

/**
 * Challenges to be found by stage, goal, place and words, with a map.
 *
 * @param room the space that is searched, null for all that the viewer may see
 * @param listed one page of them
 * @param total how many there are on all pages
 * @param isLater whether it is not the first page
 * @param byRegion how many challenges concern each region, whichever is chosen
 */
record CataloguePage(
    @Nullable Room room,
    Filter filter,
    Slice<Catalogue.Listed> listed,
    long total,
    boolean isLater,
    Map<String, Long> byRegion,
    Svg.Picture map)
    implements Page {

  static String path(@Nullable Room room) {
    return room == null ? "/challenges" : room.path("challenges/find");
  }

  String path() {
    return path(room);
  }

  /** The address of the next page, empty after the last one. */
  String next() {
    var next = listed.next();
    return next == null ? "" : path() + filter.query() + "&after=" + next;
  }

  List<Choice> stages(Texts texts) {
    return Stream.of(Stage.values())
        .map(stage -> new Choice(stage.name(), texts.get(stage.key()), ""))
        .toList();
  }

  List<Choice> goals(Texts texts) {
    var choices = new ArrayList<Choice>();
    Agenda.goals()
        .forEach(
            (code, name) ->
                choices.add(new Choice(code, code + " " + name.in(texts.language()), "")));
    return choices;
  }

  List<Choice> regions(Texts texts) {
    return Places.regions().stream()
        .map(one -> new Choice(one.code(), one.county().in(texts.language()), ""))
        .toList();
  }
}
