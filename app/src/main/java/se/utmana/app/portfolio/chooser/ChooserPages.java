package se.utmana.app.portfolio.chooser;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;

/** The page that asks: do you already know what to do? */
@Controller
class ChooserPages {

  @GetMapping("/spaces/{space}/portfolio/choose")
  @OpenTo(Audience.SPACE_LEADER)
  ChooserPage choose(
      Room room,
      @RequestParam(required = false) @Nullable UUID challenge,
      @RequestParam(required = false) @Nullable UUID lever) {
    return new ChooserPage(room, challenge, lever);
  }
}
