package se.utmana.app.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.utmana.app.demo.Case.ActorEntry;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.ActorTypes;
import se.utmana.app.space.Level;
import se.utmana.app.space.Places;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TextBook;

/** Makes actors of the entries of the case. */
@Component
class CaseActors {

  private final TextBook texts;
  private final Map<String, NamedCsvRecord> national = CaseFiles.nationalActors();

  CaseActors(TextBook texts) {
    this.texts = texts;
  }

  Actor actor(Case theCase, ActorEntry entry) {
    var part = part(theCase, entry);
    if (entry.municipality() != null) {
      return municipality(entry.municipality(), part);
    }
    if (entry.key() != null) {
      return nationalActor(entry.key(), part);
    }
    return new Actor(
        ActorId.next(),
        Phrase.parse(Objects.requireNonNull(entry.name()).toString()),
        type(entry.type()),
        level(entry.level()),
        part,
        null,
        null,
        entry.isIllustrative());
  }

  private static Actor municipality(String code, Phrase part) {
    var name = Places.municipality(code).orElseThrow().name();
    var type = ActorType.MUNICIPALITY;
    var both = Phrase.of(name, name);
    return new Actor(ActorId.next(), both, type, Level.LOCAL, part, code, null, false);
  }

  private Actor nationalActor(String key, Phrase part) {
    var row = Objects.requireNonNull(national.get(key), key);
    return new Actor(
        ActorId.next(),
        Phrase.of(row.getField("name_sv"), row.getField("name_en")),
        type(row.getField("actor_type")),
        level(row.getField("level")),
        part,
        null,
        null,
        false);
  }

  /** What the actor does, and for a fact where that is written. */
  private Phrase part(Case theCase, ActorEntry entry) {
    var role = entry.role();
    if (role == null) {
      return Phrase.EMPTY;
    }
    var site = theCase.site(entry.source());
    return Phrase.of(sourced(Language.SV, role, site), sourced(Language.EN, role, site));
  }

  private String sourced(Language language, Phrase role, String site) {
    return texts.in(language).get("demo.actor.part", role.in(language), site);
  }

  private static ActorType type(@Nullable String code) {
    return ActorTypes.ofCode(String.valueOf(code)).orElseThrow();
  }

  private static Level level(@Nullable String code) {
    return switch (String.valueOf(code)) {
      case "LOKAL" -> Level.LOCAL;
      case "REGIONAL" -> Level.REGIONAL;
      case "NATIONELL" -> Level.NATIONAL;
      default -> throw new IllegalArgumentException("No level " + code);
    };
  }
}
