package se.utmana.app.systemmap.loop;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.analysis.systemmap.loops.Polarity;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.analysis.Analyses;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Slice;
import se.utmana.app.web.Texts;

/** The loops of a map, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/maps/{map}/loops")
@OpenTo(Audience.SPACE_VISITOR)
class LoopApi {

  private final MapRooms rooms;
  private final Analyses analyses;
  private final LoopNames names;

  LoopApi(MapRooms rooms, Analyses analyses, LoopNames names) {
    this.rooms = rooms;
    this.analyses = analyses;
    this.names = names;
  }

  /**
   * The loops as programs read them.
   *
   * @param complete whether all were counted before the time ran out
   * @param shortList together they show every link that is in a loop
   * @param strongest the strongest of all, as many as were asked for
   */
  record LoopsView(
      long count,
      boolean complete,
      Map<Polarity, Long> byPolarity,
      List<LoopView> shortList,
      List<LoopView> strongest) {}

  /**
   * A loop as programs read it.
   *
   * @param name what people call it, may be empty
   * @param disputed the links that somebody disputes
   */
  record LoopView(
      LoopId id,
      String name,
      String says,
      Polarity polarity,
      boolean delayed,
      double strength,
      List<FactorId> factors,
      List<LinkId> links,
      List<LinkId> disputed) {}

  @GetMapping
  LoopsView list(
      Room room,
      @PathVariable UUID map,
      @RequestParam(defaultValue = "20") int limit,
      Texts texts) {
    var inside = rooms.enter(room, map);
    var book = LoopBook.of(analyses.get(inside.map()));
    var called =
        names.list(inside.map()).stream()
            .collect(Collectors.toMap(LoopName::loop, one -> one.name().in(texts.language())));
    var count = book.analysis().loops().count();
    return new LoopsView(
        count.all(),
        book.analysis().loops().isComplete(),
        List.of(Polarity.values()).stream().collect(Collectors.toMap(one -> one, count::of)),
        book.few().stream().map(one -> view(one, called, texts)).toList(),
        book.all().stream()
            .limit(Slice.limit(limit))
            .map(one -> view(one, called, texts))
            .toList());
  }

  private static LoopView view(FoundLoop loop, Map<LoopId, String> called, Texts texts) {
    return new LoopView(
        loop.id(),
        called.getOrDefault(loop.id(), ""),
        LoopWords.of(loop, texts),
        loop.polarity(),
        loop.delayed(),
        loop.loop().strength(),
        loop.factors().stream().map(one -> one.id()).toList(),
        loop.linkIds(),
        loop.disputed().stream().map(one -> one.id()).toList());
  }
}
