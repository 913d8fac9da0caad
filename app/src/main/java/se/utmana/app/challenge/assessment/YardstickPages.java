package se.utmana.app.challenge.assessment;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** The page where a space chooses its criteria and what each weighs. */
@Controller
@RequestMapping("/spaces/{space}/challenges/criteria")
@OpenTo(Audience.SPACE_LEADER)
class YardstickPages {

  private final Yardsticks yardsticks;
  private final Notices notices;

  YardstickPages(Yardsticks yardsticks, Notices notices) {
    this.yardsticks = yardsticks;
    this.notices = notices;
  }

  @GetMapping
  YardstickPage chosen(Room room) {
    var form = YardstickForm.of(yardsticks.of(room.space().id()));
    return new YardstickPage(room, form, FormErrors.NONE);
  }

  @PostMapping
  Object choose(
      Room room,
      @RequestParam Map<String, String> fields,
      Texts texts,
      HttpServletResponse response) {
    var form = YardstickForm.of(fields);
    var refusal = yardsticks.set(room.space().id(), form.yardstick());
    if (refusal.isPresent()) {
      return new YardstickPage(room, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "challenge.criteria.saved");
    return "redirect:" + room.path("challenges/criteria");
  }
}
