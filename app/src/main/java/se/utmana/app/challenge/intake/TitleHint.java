package se.utmana.app.challenge.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.utmana.app.web.Phrase;

/**
 * A title that names a solution closes the question before anybody has asked it. The words are a
 * hint and never a stop: people know better than a list of words.
 *
 * @param words what in the title sounds like a solution
 */
public record TitleHint(String words) {

  /** Verbs that tell somebody to do something, where a title or its demand begins. */
  private static final String VERB =
      any(
          """
          inför, införa, bygg, bygga, skapa, starta, utveckla, digitalisera, upphandla, köp in
          köpa in, anställ, anställa, lansera, implementera, installera, inrätta, satsa på, förbjud
          förbjuda, ta fram, utbilda, anordna, erbjud, erbjuda
          implement, build, create, develop, introduce, launch, install, procure, hire, digitise
          digitize, set up, roll out, establish, provide, ban
          """);

  /** Things that are made, alone or at the end of a longer Swedish word. */
  private static final String THING =
      any(
          """
          plattform, portal, chattbot, chatbot, webbplats, hemsida, verktyg, system, kampanj
          strategi, handlingsplan, policy, utbildning, kurs
          platform, website, tool, campaign, strategy, action plan, training, course
          """);

  /** Words of something that is wrong: a title with one of them asks, whatever else it names. */
  private static final String TROUBLE =
      any(
          """
          inte, ingen, inga, aldrig, ingenstans, saknar, saknas, brist, bristen, bristande, för få
          för många, för lite, för dyr, för dyra, för dyrt, svårt, slutar, minskar, ökar, försvinner
          når, varför, hur, not, no, never, nowhere, lack, lacks, lacking, too few, too many, fail
          fails, cannot, can't, don't, doesn't, why, how, hard to
          """);

  private static final Pattern FIRST = pattern("^\\W*(" + VERB + ")\\b");

  private static final Pattern LATER =
      pattern("\\b(?:att|ska|måste|bör|behöver|to|should|must)\\s+(" + VERB + ")\\b");

  private static final Pattern MADE =
      pattern(
          "\\b((?:digital\\p{L}* )?(?:app|\\p{L}*(?:"
              + THING
              + ")) (?:för|till|i|som|mot|om|for|to|in|that|on))\\b");

  private static final Pattern ASKS = pattern("\\b(?:" + TROUBLE + ")\\b");

  /** What sounds like a solution in any language of the title. */
  public static Optional<TitleHint> of(Phrase title) {
    return title.byLanguage().values().stream().flatMap(one -> in(one).stream()).findFirst();
  }

  private static Optional<TitleHint> in(String title) {
    var demand = first(FIRST, title);
    return demand.isPresent() || ASKS.matcher(title).find()
        ? demand
        : first(LATER, title).or(() -> first(MADE, title));
  }

  private static Optional<TitleHint> first(Pattern pattern, String title) {
    return pattern
        .matcher(title)
        .results()
        .map(found -> new TitleHint(found.group(1).toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static String any(String list) {
    return Pattern.compile("[,\\n]")
        .splitAsStream(list.strip())
        .map(String::strip)
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(
        words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
