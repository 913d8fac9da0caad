package se.utmana.app.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import se.utmana.app.account.signin.Limits;

/** How often somebody may have letters sent to an address that need not be theirs. */
@Component
public class MailLimits {

  private final Limits limits;

  MailLimits(Limits limits) {
    this.limits = limits;
  }

  /** Whether one more letter may be sent; counts it when it may. */
  public boolean allows(MailAddress to, HttpServletRequest request) {
    return !limits.mail(to.value(), request).isRefused();
  }
}
