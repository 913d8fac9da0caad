package se.utmana.app.home;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.Today;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Room;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** The first page. */
@Controller
@OpenTo(Audience.ANYONE)
class StartPages {

  /** More cards than this are a list to search in, which is a page of its own. */
  private static final int MOST_CARDS = 12;

  private final Spaces spaces;
  private final Actors actors;
  private final Challenges challenges;
  private final Dialogues dialogues;
  private final Today today;

  StartPages(
      Spaces spaces, Actors actors, Challenges challenges, Dialogues dialogues, Today today) {
    this.spaces = spaces;
    this.actors = actors;
    this.challenges = challenges;
    this.dialogues = dialogues;
    this.today = today;
  }

  @GetMapping("/")
  StartPage start(Viewer viewer, Texts texts) {
    var rooms = spaces.listVisibleTo(viewer);
    var loop = Loop.explained();
    return new StartPage(
        loop,
        LoopPicture.of(loop, texts),
        cards(rooms.stream().filter(Room::isMember).toList()),
        cards(rooms.stream().filter(room -> !room.isMember()).toList()));
  }

  private List<SpaceCard> cards(List<Room> rooms) {
    return rooms.stream().limit(MOST_CARDS).map(this::card).toList();
  }

  private SpaceCard card(Room room) {
    var space = room.space().id();
    var day = today.date();
    var open =
        dialogues.list(space).stream()
            .filter(one -> DialogueLine.isShownTo(room, one.dialogue()))
            .filter(one -> one.dialogue().takesVotes(day))
            .count();
    return new SpaceCard(
        room, actors.list(space).size(), challenges.list(space).size(), (int) open);
  }
}
