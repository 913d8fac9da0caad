package se.utmana.app.dialogue.results;

import java.time.LocalDate;
import java.util.Optional;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.Page;
import se.utmana.app.web.picture.Svg;

/** Where the voter stands, after the last statement or when one has had enough. */
record StandingPage(
    Visit visit,
    Results results,
    Standing standing,
    int remaining,
    LocalDate today,
    Optional<Svg.Picture> picture)
    implements Page {}
