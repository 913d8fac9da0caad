package se.utmana.app.trust.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import se.utmana.app.space.Role;
import se.utmana.app.trust.TrustItem;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.WaveDraft;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** What a leader writes about a wave, in the language that the leader reads. */
record WaveForm(
    String title, String opensOn, String closesOn, Set<Role> roles, Map<TrustItem, String> words) {

  private static final int USUAL_DAYS = 14;

  /** An ordinary wave that opens today. */
  static WaveForm blank(LocalDate today, Language language) {
    var words = new EnumMap<TrustItem, String>(TrustItem.class);
    List.of(TrustItem.values()).forEach(item -> words.put(item, item.wording().in(language)));
    return new WaveForm(
        "", today.toString(), today.plusDays(USUAL_DAYS).toString(), Set.of(Role.values()), words);
  }

  static WaveForm of(TrustWave wave, Language language) {
    var words = new EnumMap<TrustItem, String>(TrustItem.class);
    List.of(TrustItem.values()).forEach(item -> words.put(item, wave.wording(item).in(language)));
    var draft = wave.draft();
    return new WaveForm(
        draft.title().in(language),
        draft.opensOn().toString(),
        draft.closesOn().toString(),
        draft.roles(),
        words);
  }

  static WaveForm of(MultiValueMap<String, String> fields) {
    var words = new EnumMap<TrustItem, String>(TrustItem.class);
    for (var item : TrustItem.values()) {
      words.put(item, first(fields, "wording-" + item));
    }
    var chosen = new HashSet<>(fields.getOrDefault("roles", List.of()));
    return new WaveForm(
        first(fields, "title"),
        first(fields, "opensOn"),
        first(fields, "closesOn"),
        Stream.of(Role.values())
            .filter(role -> chosen.contains(role.name()))
            .collect(Collectors.toSet()),
        words);
  }

  /** What cannot be read at all; the rules of a wave are asked afterwards. */
  FormErrors errors(Texts texts) {
    if (day(opensOn).isEmpty()) {
      return FormErrors.of(Refusal.at("opensOn", "trust.refused.day"), texts);
    }
    return day(closesOn).isEmpty()
        ? FormErrors.of(Refusal.at("closesOn", "trust.refused.day"), texts)
        : FormErrors.NONE;
  }

  /** The draft; of words that were not changed the other language stays too. */
  WaveDraft draft(Optional<TrustWave> before, Language language) {
    var wordings = new EnumMap<TrustItem, Phrase>(TrustItem.class);
    for (var item : TrustItem.values()) {
      var known = before.map(wave -> wave.wording(item)).orElse(item.wording());
      var written = words.getOrDefault(item, "").strip();
      wordings.put(item, written.equals(known.in(language)) ? known : Phrase.of(language, written));
    }
    return new WaveDraft(
        before.map(wave -> wave.title().with(language, title)).orElse(Phrase.of(language, title)),
        day(opensOn).orElseThrow(),
        day(closesOn).orElseThrow(),
        roles,
        wordings,
        before.map(wave -> wave.draft().illustrative()).orElse(false));
  }

  String word(TrustItem item) {
    return words.getOrDefault(item, "");
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String first(MultiValueMap<String, String> fields, String name) {
    var value = fields.getFirst(name);
    return value == null ? "" : value;
  }
}
