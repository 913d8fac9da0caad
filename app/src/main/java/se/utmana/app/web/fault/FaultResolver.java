package se.utmana.app.web.fault;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers for whatever a handler or a gate in front of it threw. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FaultResolver implements HandlerExceptionResolver {

  private final Faults faults;

  FaultResolver(Faults faults) {
    this.faults = faults;
  }

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (!(thrown instanceof AsyncRequestNotUsableException)
        && !(thrown instanceof AsyncRequestTimeoutException && response.isCommitted())) {
      answer(thrown, request, response);
    }
    return new ModelAndView();
  }

  private void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
    var isInvalid = thrown instanceof MethodArgumentNotValidException;
    var fault = isInvalid || thrown instanceof BindException ? Fault.of(422) : Fault.of(thrown);
    try {
      faults.answer(fault, thrown, request.getRequestURI(), request, response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
