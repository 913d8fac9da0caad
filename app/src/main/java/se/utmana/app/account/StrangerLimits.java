package se.utmana.app.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import se.utmana.app.account.signin.Limits;

/** How often people who need not be known may do something, so that nobody floods a space. */
@Component
public class StrangerLimits {

  private final Limits limits;

  StrangerLimits(Limits limits) {
    this.limits = limits;
  }

  /** Whether something more may be written from there; counts it when it may. */
  public boolean allowsWriting(HttpServletRequest request) {
    return !limits.writing(request).isRefused();
  }

  /** Whether one more ticket may be given out there; counts it when it may. */
  public boolean allowsTicket(HttpServletRequest request) {
    return !limits.ticket(request).isRefused();
  }
}
