package se.utmana.app.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;

/**
 * How often somebody may try to get in. The keys are what was written, not what exists, so that a
 * refusal tells nothing. A browser that the person has signed in with before has limits of its own:
 * guesses from elsewhere use up the limits of strangers and never lock the person out.
 */
@Component
public class Limits {

  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final String ALL = "all";

  private final Limit passwordsOfStrangers = new Limit(10, QUARTER);
  private final Limit passwordsOfKnown = new Limit(10, QUARTER);
  private final Limit passwordsOfNetwork = new Limit(50, QUARTER);
  private final Limit passwordsOfAll = new Limit(300, MINUTE);

  private final Limit mailsOfAddress = new Limit(5, HOUR);
  private final Limit mailsOfNetwork = new Limit(30, HOUR);
  private final Limit mailsOfAll = new Limit(600, HOUR);

  private final Limit writingsOfNetwork = new Limit(20, HOUR);
  private final Limit writingsOfAll = new Limit(600, HOUR);
  private final Limit ticketsOfNetwork = new Limit(300, QUARTER);
  private final Limit ticketsOfAll = new Limit(6_000, MINUTE);

  private final Limit secretsOfNetwork = new Limit(60, MINUTE);
  private final Limit callsOfAccount = new Limit(1200, MINUTE);

  private final KnownDevices devices;

  Limits(KnownDevices devices) {
    this.devices = devices;
  }

  /** A password for the account with that address. */
  Attempt password(String mail, HttpServletRequest request) {
    var name = mail.strip().toLowerCase(Locale.ROOT);
    var device = devices.find(name, request);
    if (device.isPresent()) {
      return new Attempt(List.of(passwordsOfKnown.of(name + " " + device.get())));
    }
    return new Attempt(
        List.of(
            passwordsOfNetwork.of(network(request)),
            passwordsOfStrangers.of(name),
            passwordsOfAll.of(ALL)));
  }

  /** The present password of somebody who is signed in. */
  public Attempt password(AccountId account) {
    return new Attempt(List.of(passwordsOfKnown.of(account.toString())));
  }

  /** A mail with a link to that address. */
  public Attempt mail(String mail, HttpServletRequest request) {
    var name = mail.strip().toLowerCase(Locale.ROOT);
    return new Attempt(
        List.of(mailsOfNetwork.of(network(request)), mailsOfAddress.of(name), mailsOfAll.of(ALL)));
  }

  /** Something written by somebody who need not be known. */
  public Attempt writing(HttpServletRequest request) {
    return new Attempt(List.of(writingsOfNetwork.of(network(request)), writingsOfAll.of(ALL)));
  }

  /** A ticket for somebody who need not be known; many may share a network, as in a school. */
  public Attempt ticket(HttpServletRequest request) {
    return new Attempt(List.of(ticketsOfNetwork.of(network(request)), ticketsOfAll.of(ALL)));
  }

  /** A secret in an address or a header. */
  public Attempt secret(HttpServletRequest request) {
    return new Attempt(List.of(secretsOfNetwork.of(network(request))));
  }

  /** A call of the API with a right token. */
  public Attempt call(AccountId account) {
    return new Attempt(List.of(callsOfAccount.of(account.toString())));
  }

  private static String network(HttpServletRequest request) {
    return Network.of(request.getRemoteAddr()).value();
  }
}
