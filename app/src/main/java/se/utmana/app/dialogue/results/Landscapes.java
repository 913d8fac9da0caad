package se.utmana.app.dialogue.results;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/** The pictures of surveys. Those without a viewer in them are drawn once a survey and language. */
@Component
final class Landscapes {

  private final Cache<Survey, Map<Language, Svg.Picture>> drawn =
      Caffeine.newBuilder().weakKeys().build();

  /**
   * @param me where the viewer stands, empty for somebody who has not voted
   */
  Optional<Svg.Picture> of(Survey survey, Texts texts, Optional<Survey.Person> me) {
    if (!LandscapePicture.isPossible(survey)) {
      return Optional.empty();
    }
    return Optional.of(
        me.isPresent()
            ? new LandscapePicture(survey, texts).draw(me)
            : drawn
                .get(survey, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                    texts.language(), any -> new LandscapePicture(survey, texts).draw(me)));
  }
}
