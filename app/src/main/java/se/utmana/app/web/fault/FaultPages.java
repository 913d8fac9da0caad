package se.utmana.app.web.fault;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;

/** Answers for what failed before or after the handlers: in a filter, or in the server itself. */
@Controller
@OpenTo(Audience.ANYONE)
class FaultPages implements ErrorController {

  private final Faults faults;

  FaultPages(Faults faults) {
    this.faults = faults;
  }

  @RequestMapping("/error")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var fault =
        thrown != null ? Fault.of(thrown) : Fault.of(status instanceof Integer told ? told : 404);
    faults.answer(fault, thrown, path == null ? "" : path, request, response);
  }
}
