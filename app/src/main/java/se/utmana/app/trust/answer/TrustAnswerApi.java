package se.utmana.app.trust.answer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.trust.Scale;
import se.utmana.app.trust.Side;
import se.utmana.app.trust.TrustItem;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/** Answering a trust wave through a program, with a key and nothing else. */
@RestController
@RequestMapping("/api/v1/t/{key}")
@OpenTo(Audience.ANYONE)
class TrustAnswerApi {

  private final TrustAnswers answers;

  TrustAnswerApi(TrustAnswers answers) {
    this.answers = answers;
  }

  /** An item to answer from 1 to 5, or not at all. */
  record AskedView(TrustItem item, Scale scale, Phrase wording) {}

  /** What a wave asks. */
  record QuestionsView(Phrase title, LocalDate closesOn, List<AskedView> items) {

    static QuestionsView of(TrustWave wave) {
      return new QuestionsView(
          wave.title(),
          wave.draft().closesOn(),
          Stream.of(TrustItem.values())
              .map(item -> new AskedView(item, item.scale(), wave.wording(item)))
              .toList());
    }
  }

  /** An answer; items that the person cannot answer are left out. */
  record SheetInput(@NotNull Side side, @NotNull Map<TrustItem, Integer> scores) {}

  @GetMapping
  QuestionsView read(@PathVariable String key) {
    return answers
        .wave(Key.typed(key))
        .map(QuestionsView::of)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @PostMapping
  @OwnTransactions
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void answer(@PathVariable String key, @Valid @RequestBody SheetInput input) {
    answers
        .give(Key.typed(key), new Sheet(input.side(), input.scores()))
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
  }
}
