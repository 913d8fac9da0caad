package se.utmana.app.mission.goal;

import java.time.LocalDate;

/** What was measured of a goal on a day, and where that is written. */
public record Value(GoalId goal, LocalDate on, double value, String source) {}
