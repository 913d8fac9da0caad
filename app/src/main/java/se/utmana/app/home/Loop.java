package se.utmana.app.home;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.home.Stop.Light;
import se.utmana.app.mission.Mission;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.web.Texts;

/**
 * The loop of the work: all six stations, and what happens at each.
 *
 * @param centre what stands in the middle, a figure or nothing
 * @param underCentre what the figure is of
 */
record Loop(List<Stop> stops, String centre, String underCentre) {

  /** The loop of a space as it is now. */
  static Loop of(
      Room room,
      List<Challenge> challenges,
      List<DialogueLine> dialogues,
      List<SystemMap> maps,
      List<Mission> missions,
      Texts texts) {
    var stops = new EnumMap<Station, Stop>(Station.class);
    for (var station : Station.values()) {
      stops.put(station, new Stop(station, Light.LATER, texts.get("home.station.later"), ""));
    }
    stops.put(Station.CHALLENGE, challengeStop(room, challenges, texts));
    stops.put(Station.DIALOGUE, dialogueStop(room, dialogues, texts));
    stops.put(Station.MAP, mapStop(room, maps, texts));
    stops.put(Station.MISSION, missionStop(room, missions, texts));
    var people =
        dialogues.stream()
            .filter(DialogueLine::tellsPeople)
            .mapToInt(line -> line.summary().voters())
            .sum();
    if (people == 0) {
      return new Loop(List.copyOf(stops.values()), "", "");
    }
    var isIllustrative = dialogues.stream().anyMatch(DialogueLine::isIllustrative);
    var key = isIllustrative ? "home.loop.people.illustrative" : "home.loop.people";
    return new Loop(List.copyOf(stops.values()), texts.number(people), texts.get(key, people));
  }

  /** The loop with a station as another module tells it. */
  Loop with(Stop told) {
    var changed =
        stops.stream().map(stop -> stop.station() == told.station() ? told : stop).toList();
    return new Loop(changed, centre, underCentre);
  }

  /** The loop itself, to explain it: the stations in their order. */
  static Loop explained() {
    var stops = Stream.of(Station.values()).map(one -> new Stop(one, Light.LIT, "", "")).toList();
    return new Loop(stops, "", "");
  }

  private static Stop challengeStop(Room room, List<Challenge> challenges, Texts texts) {
    var path = room.path("challenges");
    var active = (int) challenges.stream().filter(one -> one.stage().isCurrent()).count();
    if (challenges.isEmpty()) {
      var none = texts.get("home.station.challenge.none");
      return new Stop(Station.CHALLENGE, Light.WAITING, none, path);
    }
    var note =
        active == 0
            ? texts.get("home.station.challenge.resting")
            : texts.get("home.station.challenge.active", active);
    return new Stop(Station.CHALLENGE, Light.LIT, note, path);
  }

  private static Stop dialogueStop(Room room, List<DialogueLine> dialogues, Texts texts) {
    var path = room.path("dialogues");
    var open = (int) dialogues.stream().filter(DialogueLine::isOpen).count();
    if (open > 0) {
      var note = texts.get("home.station.dialogue.open", open);
      return new Stop(Station.DIALOGUE, Light.NOW, note, path);
    }
    if (dialogues.isEmpty()) {
      var none = texts.get("home.station.dialogue.none");
      return new Stop(Station.DIALOGUE, Light.WAITING, none, path);
    }
    var note = texts.get("home.station.dialogue.closed", dialogues.size());
    return new Stop(Station.DIALOGUE, Light.LIT, note, path);
  }

  private static Stop mapStop(Room room, List<SystemMap> maps, Texts texts) {
    var path = room.path("maps");
    if (maps.isEmpty()) {
      return new Stop(Station.MAP, Light.WAITING, texts.get("home.station.map.none"), path);
    }
    return new Stop(Station.MAP, Light.LIT, texts.get("home.station.map.drawn", maps.size()), path);
  }

  private static Stop missionStop(Room room, List<Mission> missions, Texts texts) {
    var path = room.path("missions");
    var adopted = (int) missions.stream().filter(Mission::isAdopted).count();
    var drafts = (int) missions.stream().filter(one -> one.state().isCurrent()).count() - adopted;
    if (adopted > 0) {
      var note = texts.get("home.station.mission.adopted", adopted);
      return new Stop(Station.MISSION, Light.LIT, note, path);
    }
    var key = drafts > 0 ? "home.station.mission.draft" : "home.station.mission.none";
    return new Stop(Station.MISSION, Light.WAITING, texts.get(key), path);
  }
}
