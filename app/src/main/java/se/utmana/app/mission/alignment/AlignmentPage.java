package se.utmana.app.mission.alignment;

import java.util.List;
import se.utmana.app.mission.Cast;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.web.Page;
import se.utmana.app.web.picture.Svg;

/**
 * What is missing in a mission, and its goals against the levels.
 *
 * @param joined the spaces that contribute, as far as the viewer may see them
 */
record AlignmentPage(
    MissionRoom inside,
    List<Gap> gaps,
    Matrix matrix,
    Cast cast,
    Svg.Picture picture,
    List<Joined> joined)
    implements Page {}
