package se.utmana.app.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import se.utmana.app.account.signin.Limits;
import se.utmana.app.account.signin.OneTimeLinks;
import se.utmana.app.web.Language;

/**
 * Ways in for people whom another module has invited: a link that works once and for a short while
 * opens an account with an address, or signs in to the one that has it, and goes on from there.
 */
@Component
public class Welcomes {

  private final OneTimeLinks links;
  private final Limits limits;
  private final Mails mails;
  private final PublicAddress address;

  Welcomes(OneTimeLinks links, Limits limits, Mails mails, PublicAddress address) {
    this.links = links;
    this.limits = limits;
    this.mails = mails;
    this.address = address;
  }

  /** The path of such a link, for whoever has already shown that the address is theirs. */
  public String pathFor(MailAddress mail, String destination) {
    var secret = links.invitation(mail, false, OneTimeLinks.SHORT);
    return "/welcome/"
        + secret.value()
        + "?to="
        + URLEncoder.encode(destination, StandardCharsets.UTF_8);
  }

  /**
   * Mails such a link to an address that somebody wrote; false when too many were asked for. The
   * texts of the key get the link, and the minutes that it works.
   */
  public boolean mail(
      MailAddress to,
      String destination,
      Language language,
      String key,
      HttpServletRequest request) {
    if (limits.mail(to.value(), request).isRefused()) {
      return false;
    }
    var link = address.of(pathFor(to, destination)).toString();
    mails.write(to, language, key, link, OneTimeLinks.SHORT.toMinutes());
    return true;
  }
}
