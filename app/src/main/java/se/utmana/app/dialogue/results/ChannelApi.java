package se.utmana.app.dialogue.results;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;

/** The results by channel, for programs. */
@RestController
@OpenTo(Audience.ANYONE)
class ChannelApi {

  private final ByChannelMaker maker;

  ChannelApi(ByChannelMaker maker) {
    this.maker = maker;
  }

  @GetMapping({"/d/{code}/channels.json", "/api/v1/d/{code}/channels"})
  ChannelJson results(Visit visit) {
    return ChannelJson.of(maker.of(visit.dialogue()));
  }
}
