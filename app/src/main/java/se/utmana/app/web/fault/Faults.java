package se.utmana.app.web.fault;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import se.utmana.app.web.BusyException;
import se.utmana.app.web.PageRenderer;

/** Answers for a request that failed: a page for people, problem+json for programs. */
@Component
class Faults {

  private static final Logger LOG = LoggerFactory.getLogger("se.utmana.fault");

  private final PageRenderer pages;
  private final Problems problems;

  Faults(PageRenderer pages, Problems problems) {
    this.pages = pages;
    this.problems = problems;
  }

  void answer(
      Fault fault,
      @Nullable Throwable thrown,
      String path,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var reference = Reference.next();
    log(reference, fault, thrown, request);
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    fault.headers().forEach((name, values) -> values.forEach(v -> response.setHeader(name, v)));
    response.setHeader("Cache-Control", "no-store");
    if (path.startsWith("/api/")) {
      problems.write(fault, thrown, reference, request, response);
    } else {
      var page = new FaultPage(status(fault), fault.key(), reference.code());
      pages.renderFault(page, request, response);
    }
  }

  /** The pattern of the path, not the path: that may hold a token or a name. */
  private static void log(
      Reference reference, Fault fault, @Nullable Throwable thrown, HttpServletRequest request) {
    var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    var route = pattern == null ? "-" : pattern.toString();
    if (thrown instanceof BusyException) {
      // There are many of them just when there is no time to write.
      LOG.debug("{} {} {} {}", reference, fault.status(), request.getMethod(), route);
    } else if (!fault.isOurs()) {
      LOG.info("{} {} {} {}", reference, fault.status(), request.getMethod(), route);
    } else {
      var trace = thrown == null ? "" : Trace.of(thrown);
      LOG.error("{} {} {} {}\n{}", reference, fault.status(), request.getMethod(), route, trace);
    }
  }

  private static HttpStatus status(Fault fault) {
    var status = HttpStatus.resolve(fault.status());
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }
}
