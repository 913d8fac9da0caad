package se.utmana.app.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.Today;
import se.utmana.app.mission.Missions;
import se.utmana.app.portfolio.Portfolio;
import se.utmana.app.precondition.panel.Panels;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** The start page of each space. */
@Controller
@OpenTo(Audience.SPACE_VISITOR)
class SpaceStartPages {

  private final Actors actors;
  private final Challenges challenges;
  private final Dialogues dialogues;
  private final SystemMaps maps;
  private final Missions missions;
  private final Portfolio portfolio;
  private final Panels panels;
  private final Today today;

  SpaceStartPages(
      Actors actors,
      Challenges challenges,
      Dialogues dialogues,
      SystemMaps maps,
      Missions missions,
      Portfolio portfolio,
      Panels panels,
      Today today) {
    this.actors = actors;
    this.challenges = challenges;
    this.dialogues = dialogues;
    this.maps = maps;
    this.missions = missions;
    this.portfolio = portfolio;
    this.panels = panels;
    this.today = today;
  }

  @GetMapping("/spaces/{space}")
  SpaceStartPage start(Room room, Texts texts) {
    var space = room.space().id();
    var day = today.date();
    var all = dialogues.list(space);
    var lines =
        all.stream()
            .filter(one -> DialogueLine.isShownTo(room, one.dialogue()))
            .map(one -> DialogueLine.of(one, day))
            .toList();
    var written = challenges.list(space);
    var table = ActorTable.of(actors.list(space));
    var directions = missions.list(space);
    var loop =
        Loop.of(room, written, lines, maps.list(space), directions, texts)
            .with(PortfolioStop.of(room, portfolio.list(room), texts));
    return new SpaceStartPage(
        room,
        day,
        loop,
        LoopPicture.of(loop, texts),
        lines,
        written,
        directions.stream().filter(one -> one.state().isCurrent()).toList(),
        table,
        panels.of(space),
        NextStep.of(room, written, table, !all.isEmpty()).orElse(null));
  }
}
