package se.utmana.app.web.fault;

import jakarta.servlet.ServletException;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import se.utmana.app.web.RefusedException;

/** Why a request got no answer of its own: the status, and what the answer's headers must say. */
record Fault(int status, HttpHeaders headers) {

  /** Those that have words of their own; any other is told as 400 or 500. */
  private static final Set<Integer> TOLD =
      Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503);

  static Fault of(int status) {
    var headers = new HttpHeaders();
    if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      headers.set(HttpHeaders.RETRY_AFTER, "5");
    }
    return new Fault(status, headers);
  }

  static Fault of(@Nullable Throwable thrown) {
    return switch (thrown) {
      case null -> of(500);
      case RefusedException refused -> of(422);
      case MaxUploadSizeExceededException large -> of(413);
      case MultipartException broken -> of(400);
      // The server reads a form when a filter asks for its first field.
      case InvalidParameterException unread -> of(unread.getErrorCode());
      case HttpMessageNotReadableException unreadable -> of(400);
      case TypeMismatchException mistyped -> of(mistyped);
      case ErrorResponse told -> of(told);
      case CannotGetJdbcConnectionException unreachable -> of(503);
      case CannotCreateTransactionException unreachable -> of(503);
      case DataAccessResourceFailureException unreachable -> of(503);
      case NonTransientDataAccessResourceException unreachable -> of(503);
      case TransientDataAccessException passing -> of(503);
      case ServletException wrapped when wrapped.getCause() != null -> of(wrapped.getCause());
      default -> of(500);
    };
  }

  private static Fault of(ErrorResponse told) {
    var fault = of(told.getStatusCode().value());
    fault.headers.putAll(told.getHeaders());
    return fault;
  }

  /** An address with something that cannot be an id answers like one whose record is missing. */
  private static Fault of(TypeMismatchException mistyped) {
    return of(PathValues.isPathValue(mistyped) ? 404 : 400);
  }

  boolean isOurs() {
    return status >= 500;
  }

  /** The beginning of the keys that tell it. */
  String key() {
    var told = TOLD.contains(status) ? status : isOurs() ? 500 : 400;
    return "web.fault." + told;
  }
}
