package se.utmana.app.challenge.ranking;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.ranking.outcome.Outcomes;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** The comparisons of a space: opened, closed and opened again by its leaders. */
@Controller("rankingLeadPages")
@RequestMapping("/spaces/{space}/challenges/rankings")
@OpenTo(Audience.SPACE_LEADER)
class LeadPages {

  private final Comparisons comparisons;
  private final Outcomes outcomes;
  private final Challenges challenges;
  private final Notices notices;

  LeadPages(Comparisons comparisons, Outcomes outcomes, Challenges challenges, Notices notices) {
    this.comparisons = comparisons;
    this.outcomes = outcomes;
    this.challenges = challenges;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  ComparisonsPage list(Room room) {
    return new ComparisonsPage(room, comparisons.list(room.space().id()));
  }

  @GetMapping("/new")
  ComparisonFormPage blank(Room room) {
    var all = current(room);
    var form =
        new ComparisonForm(
            "", all.stream().map(one -> one.id().value()).toList(), Participation.ANYONE, true);
    return new ComparisonFormPage(room, all, form, FormErrors.NONE);
  }

  @PostMapping
  Object open(
      Room room,
      @Valid @ModelAttribute ComparisonForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var all = current(room);
    if (faults.hasErrors()) {
      return new ComparisonFormPage(room, all, form, FormErrors.of(faults, texts));
    }
    var draft = form.draft(all, texts.language());
    var refusal = draft.refusal();
    if (refusal.isPresent()) {
      return new ComparisonFormPage(room, all, form, FormErrors.of(refusal.get(), texts));
    }
    var opened = comparisons.open(room.space().id(), draft);
    notices.leave(response, "challenge.ranking.opened");
    return "redirect:" + opened.path();
  }

  @PostMapping("/{ranking}/close")
  Object close(Room room, @PathVariable UUID ranking, HttpServletResponse response) {
    var found = find(room, ranking);
    said(outcomes.close(found.id()), "challenge.ranking.closed", response);
    return "redirect:" + found.path() + "/results";
  }

  @PostMapping("/{ranking}/reopen")
  Object reopen(Room room, @PathVariable UUID ranking, HttpServletResponse response) {
    var found = find(room, ranking);
    said(comparisons.reopen(found.id()), "challenge.ranking.reopened", response);
    return "redirect:" + found.path();
  }

  /** Doing twice what was done already changes nothing and is no fault. */
  private void said(Optional<Refusal> refusal, String key, HttpServletResponse response) {
    if (refusal.isEmpty()) {
      notices.leave(response, key);
    }
  }

  private List<Challenge> current(Room room) {
    return challenges.list(room.space().id()).stream()
        .filter(one -> one.stage().isCurrent())
        .toList();
  }

  private Comparison find(Room room, UUID ranking) {
    return comparisons
        .find(new ComparisonId(room.space().id(), ranking))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
