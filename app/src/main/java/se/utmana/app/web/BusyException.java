package se.utmana.app.web;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * There is more to do than can be done in time: nothing of the request was kept, and the same
 * request may be sent again in a moment.
 */
public final class BusyException extends ErrorResponseException {

  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  public BusyException() {
    super(HttpStatus.SERVICE_UNAVAILABLE);
    getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(A_MOMENT.toSeconds()));
  }

  /** Thrown when there is no time for it. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
