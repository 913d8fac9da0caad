package se.utmana.app.systemmap.drawing;

import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Page;
import se.utmana.app.web.picture.Svg;

/** A map as everybody sees it. */
record MapPage(MapRoom inside, MapContent content, Svg.Picture picture, Line line)
    implements Page {}
