package se.utmana.app.trust.page;

import java.util.List;
import java.util.Optional;
import se.utmana.app.space.Room;
import se.utmana.app.trust.result.Reading;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;
import se.utmana.app.web.picture.Svg;

/**
 * What a closed wave said.
 *
 * @param items every item now and the time before, as a picture; empty when too few answered
 * @param sides leadership against experts, as a picture
 */
record OutcomePage(
    Room room, Reading reading, Optional<Svg.Picture> items, Optional<Svg.Picture> sides)
    implements Page {

  static OutcomePage of(Room room, Reading reading, Texts texts) {
    var isTold = reading.now().isPresent();
    return new OutcomePage(
        room,
        reading,
        isTold ? Optional.of(Dumbbell.overTime(reading, texts).draw()) : Optional.empty(),
        isTold && Dumbbell.tellsOfSides(reading)
            ? Optional.of(Dumbbell.ofSides(reading, texts).draw())
            : Optional.empty());
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("trust.section"), room.path("trust")));
  }

  String path(String below) {
    return room.path(reading.wave().path()) + "/" + below;
  }
}
