package se.utmana.app.challenge.kin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.challenge.ChallengeRooms;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.framing.Framings;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** Where leaders put challenges together and take them apart. */
@Controller
@RequestMapping("/spaces/{space}/challenges/{challenge}")
@OpenTo(Audience.SPACE_LEADER)
class KinPages {

  private final ChallengeRooms rooms;
  private final Challenges challenges;
  private final Framings framings;
  private final Merges merges;
  private final Splits splits;
  private final Notices notices;

  KinPages(
      ChallengeRooms rooms,
      Challenges challenges,
      Framings framings,
      Merges merges,
      Splits splits,
      Notices notices) {
    this.rooms = rooms;
    this.challenges = challenges;
    this.framings = framings;
    this.merges = merges;
    this.splits = splits;
    this.notices = notices;
  }

  @GetMapping("/merge")
  MergePage mergeForm(Room room, @PathVariable UUID challenge) {
    return mergePage(rooms.enter(room, challenge), MergeForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping("/merge")
  Object merge(
      Room room,
      @PathVariable UUID challenge,
      @ModelAttribute MergeForm form,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, challenge);
    var into = new ChallengeId(form.into() == null ? new UUID(0, 0) : form.into());
    var refusal = merges.merge(inside.challenge(), into, reason(form.reason(), texts));
    return done(inside, form, refusal, "challenge.kin.merged", texts, response);
  }

  @PostMapping("/merge/undo")
  Object separate(
      Room room,
      @PathVariable UUID challenge,
      @ModelAttribute MergeForm form,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, challenge);
    var refusal = merges.separate(inside.challenge(), reason(form.reason(), texts));
    return done(inside, form, refusal, "challenge.kin.separated", texts, response);
  }

  @GetMapping("/split")
  SplitPage splitForm(Room room, @PathVariable UUID challenge) {
    return splitPage(rooms.enter(room, challenge), SplitForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping("/split")
  Object split(
      Room room,
      @PathVariable UUID challenge,
      @ModelAttribute SplitForm form,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, challenge);
    var whole = inside.challenge();
    var wording = form.wording(whole, texts.language());
    var outcome = splits.split(whole, wording, form.taken(), reason(form.reason(), texts));
    return switch (outcome) {
      case Splits.Outcome.Refused refused ->
          splitPage(inside, form, FormErrors.of(refused.refusal(), texts));
      case Splits.Outcome.Made made -> {
        notices.leave(response, "challenge.kin.split.done");
        yield "redirect:" + room.path("challenges/" + made.part());
      }
    };
  }

  private Object done(
      ChallengeRoom inside,
      MergeForm form,
      Optional<Refusal> refusal,
      String key,
      Texts texts,
      HttpServletResponse response) {
    if (refusal.isPresent()) {
      return mergePage(inside, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, key);
    return "redirect:" + inside.path("");
  }

  private MergePage mergePage(ChallengeRoom inside, MergeForm form, FormErrors errors) {
    var others =
        challenges.list(inside.room().space().id()).stream()
            .filter(one -> one.stage().isCurrent() && !one.id().equals(inside.challenge().id()))
            .toList();
    return new MergePage(inside, others, form, errors);
  }

  private SplitPage splitPage(ChallengeRoom inside, SplitForm form, FormErrors errors) {
    var standing =
        framings.list(inside.challenge()).stream().filter(one -> !one.removed()).toList();
    return new SplitPage(inside, standing, form, errors);
  }

  private static Phrase reason(String written, Texts texts) {
    return Phrase.of(texts.language(), written);
  }
}
