package se.utmana.app.web.repeat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a request that carries an idempotency key one effect however often it is sent: key, effect
 * and answer are committed together, and a repeat gets the stored answer. See decision 0033.
 */
@Component
@Order(RepeatFilter.AFTER_SECURITY)
class RepeatFilter extends OncePerRequestFilter {

  static final int AFTER_SECURITY = 0;

  private static final int LONGEST_KEY = 100;
  private static final int COMPARED_BYTES = 1 << 20;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final Repeats repeats;
  private final Routes routes;
  private final PlatformTransactionManager transactions;

  RepeatFilter(Repeats repeats, Routes routes, PlatformTransactionManager transactions) {
    this.repeats = repeats;
    this.routes = routes;
    this.transactions = transactions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var key = READING.contains(request.getMethod()) ? null : key(request);
    if (key == null || routes.hasOwnTransactions(request)) {
      chain.doFilter(request, response);
    } else if (key.length() > LONGEST_KEY) {
      response.sendError(HttpStatus.BAD_REQUEST.value());
    } else {
      once(key, request, response, chain);
    }
  }

  private static @Nullable String key(HttpServletRequest request) {
    var header = request.getHeader(RepeatableRequest.HEADER);
    var key = header == null ? request.getParameter(RepeatableRequest.FIELD) : header;
    return key == null || key.isBlank() ? null : key;
  }

  private void once(
      String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var kept = isCompared(request) ? KeptBody.of(request) : null;
    var sent = kept == null ? request : kept;
    var repeatable = new RepeatableRequest(sent, key, kept == null ? new byte[0] : kept.body());
    try (var effect = new Effect(transactions)) {
      if (repeats.begin(repeatable)) {
        perform(repeatable, effect, response, chain);
      } else {
        repeat(repeatable, response);
      }
    } catch (CannotAcquireLockException busy) {
      response.sendError(HttpStatus.CONFLICT.value());
    }
  }

  private void perform(
      RepeatableRequest request, Effect effect, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var held = new HeldResponse(response);
    chain.doFilter(request.request(), held);
    if (request.request().isAsyncStarted()) {
      throw new IllegalStateException("A request with an idempotency key is answered at once");
    }
    var answer = held.answer();
    if (answer.isEffective()) {
      repeats.end(request, answer);
      effect.commit();
    } else {
      effect.undo();
    }
    if (held.error() > 0) {
      response.sendError(held.error());
    } else {
      answer.writeTo(response);
    }
  }

  private void repeat(RepeatableRequest request, HttpServletResponse response) throws IOException {
    var earlier = repeats.earlier(request);
    if (!Arrays.equals(earlier.contentId(), request.contentId())) {
      response.sendError(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return;
    }
    Answer.of(new Seal(request.secret()).open(earlier.answer())).repeatTo(response);
  }

  /** Forms are compared by their fields, files not at all, other bodies up to a size. */
  private static boolean isCompared(HttpServletRequest request) {
    var type = request.getContentType();
    var isForm =
        type != null
            && (type.startsWith("application/x-www-form-urlencoded")
                || type.startsWith("multipart/"));
    var length = request.getContentLengthLong();
    return !isForm && length > 0 && length <= COMPARED_BYTES;
  }

  /** The transaction of an effect: undone unless it was committed. */
  private static final class Effect implements AutoCloseable {

    private final PlatformTransactionManager transactions;
    private final TransactionStatus status;

    private Effect(PlatformTransactionManager transactions) {
      this.transactions = transactions;
      this.status =
          transactions.getTransaction(
              new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRED));
    }

    void commit() {
      transactions.commit(status);
    }

    void undo() {
      transactions.rollback(status);
    }

    @Override
    public void close() {
      if (!status.isCompleted()) {
        undo();
      }
    }
  }
}
