package se.utmana.app.systemmap.loop;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.web.Sha256;

/** Names a loop by its links: the same links are the same loop, whatever else the map becomes. */
record LoopId(@JsonValue UUID value) {

  /**
   * Of a loop's links, wherever it begins.
   *
   * @param links in their order
   */
  static LoopId of(List<LinkId> links) {
    int first =
        links.indexOf(links.stream().min(Comparator.comparing(LinkId::toString)).orElseThrow());
    var turned =
        Stream.concat(links.subList(first, links.size()).stream(), links.stream().limit(first))
            .map(LinkId::toString)
            .collect(Collectors.joining(" "));
    var digest = ByteBuffer.wrap(Sha256.of(turned));
    return new LoopId(new UUID(digest.getLong(), digest.getLong()));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
