package se.utmana.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Phrase;
import tools.jackson.databind.JsonNode;

/**
 * The demonstration case as its file has it; the parts for later releases are not read yet.
 *
 * @param sources where the facts come from, by the key that they refer to
 */
record Case(Map<String, String> sources, List<SpaceEntry> spaces) {

  record SpaceEntry(
      String id,
      Phrase name,
      List<ChallengeEntry> challenge,
      List<ActorEntry> actors,
      List<MissionEntry> mission,
      List<CommitmentEntry> commitments,
      List<ConflictEntry> conflicts,
      @Nullable List<BarrierEntry> barriers,
      List<AssumptionEntry> assumptions,
      MapEntry map) {}

  /**
   * A goal conflict.
   *
   * @param a the code of a target of Agenda 2030
   * @param b the code of another
   */
  record ConflictEntry(String id, String a, String b, int score, Phrase text) {}

  /**
   * A barrier.
   *
   * @param owner what the invented organisation is called that owns it
   */
  record BarrierEntry(String id, String type, Phrase text, String owner) {}

  /**
   * An assumption.
   *
   * @param state the code of what is known of it
   */
  record AssumptionEntry(
      String id, String basis, @Nullable String source, Phrase text, String state) {}

  /**
   * The direction of the mission, or one of its goals.
   *
   * @param direction of the first entry only
   * @param goal of all other entries
   * @param kolada the code of the indicator
   */
  record MissionEntry(
      String id,
      String basis,
      @Nullable String source,
      @Nullable Phrase direction,
      @Nullable Phrase goal,
      @Nullable String unit,
      @Nullable String kolada,
      @Nullable Double baseline,
      @Nullable Integer baselineYear,
      @Nullable Double target,
      @Nullable LocalDate targetDate) {}

  /**
   * A commitment of an invented organisation.
   *
   * @param by what the organisation is called
   * @param mandate the code of the mandate's type
   * @param state the code of how far it has come
   */
  record CommitmentEntry(
      String id, String by, Phrase text, String mandate, LocalDate due, String state) {}

  /**
   * A system map.
   *
   * @param factors what the case calls each, its label in Swedish and in English
   * @param links from, to, the sign, and 1 for a delay
   */
  record MapEntry(
      String basis,
      Phrase boundary,
      @Nullable Phrase note,
      List<List<String>> factors,
      List<List<String>> links,
      List<LeverEntry> leverage) {}

  /**
   * A leverage point that is made up.
   *
   * @param factor what the case calls it
   * @param point the code of what kind of leverage it is
   */
  record LeverEntry(String factor, String point) {}

  /**
   * A challenge.
   *
   * @param sdg codes of targets of Agenda 2030
   * @param strategyAreas codes of areas of the national strategy
   */
  record ChallengeEntry(
      String basis,
      @Nullable String source,
      Phrase title,
      Phrase text,
      @Nullable List<String> sdg,
      @Nullable List<String> strategyAreas) {}

  /**
   * An actor.
   *
   * @param id what other parts of the case call it
   * @param key of a national actor
   * @param municipality the code of an actor that is a municipality
   * @param name of an invented actor; for a municipality only a help for the reader of the file
   */
  record ActorEntry(
      String id,
      String basis,
      @Nullable String source,
      @Nullable String key,
      @Nullable String municipality,
      @Nullable JsonNode name,
      @Nullable String type,
      @Nullable String level,
      @Nullable Phrase role) {

    boolean isIllustrative() {
      return basis.equals("illustrative");
    }
  }

  /** The full address of a source, as it is shown. */
  String address(@Nullable String source) {
    return source == null ? "" : sources.getOrDefault(source, "");
  }

  /** The site of a source, short enough for a line in a table. */
  String site(@Nullable String source) {
    return address(source).replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/ ].*", "");
  }
}
