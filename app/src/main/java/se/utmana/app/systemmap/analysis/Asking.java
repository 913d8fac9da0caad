package se.utmana.app.systemmap.analysis;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.web.Page;

/** Shows a page that needs the analysis of a map, or how far that is. */
@Component
public class Asking {

  private static final String SECONDS = "1";

  private final Analyses analyses;

  Asking(Analyses analyses) {
    this.analyses = analyses;
  }

  /** The page, once the analysis is there; until then one that asks again by itself. */
  public Page of(
      MapRoom inside, HttpServletResponse response, Function<MapAnalysis, ? extends Page> page) {
    return of(inside, response, analyses.of(inside.map()), page);
  }

  /** The same for anything else that is computed of a map. */
  public <T> Page of(
      MapRoom inside,
      HttpServletResponse response,
      Result<T> result,
      Function<T, ? extends Page> page) {
    return switch (result) {
      case Result.Ready<T> ready -> page.apply(ready.value());
      case Result.Pending<T> pending -> {
        response.setHeader("Refresh", SECONDS);
        yield new AnalysingPage(inside, pending.step());
      }
    };
  }
}
