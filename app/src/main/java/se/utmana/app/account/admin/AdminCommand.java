package se.utmana.app.account.admin;

import java.io.PrintStream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import se.utmana.app.account.Account;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.account.signin.OneTimeLinks;
import se.utmana.app.account.token.AccessTokens;
import se.utmana.app.console.ConsoleTexts;
import se.utmana.app.console.StartFailure;

/** {@code ./utmana admin}: what whoever runs the machine may do without signing in. */
@Component
@NamedInterface("commands")
@Command(name = "admin")
public class AdminCommand {

  private static final int TOKEN_DAYS = 90;

  private final Accounts accounts;
  private final OneTimeLinks links;
  private final AccessTokens tokens;
  private final PublicAddress address;
  private final PrintStream out;

  AdminCommand(Accounts accounts, OneTimeLinks links, AccessTokens tokens, PublicAddress address) {
    this.accounts = accounts;
    this.links = links;
    this.tokens = tokens;
    this.address = address;
    this.out = System.out;
  }

  /** Prints a link that opens the account with that address, and makes it an administrator's. */
  @Command(name = "invite")
  int invite(@Parameters(paramLabel = "MAIL") String mail) {
    var secret = links.invitation(parse(mail), true, OneTimeLinks.PRINTED);
    out.println(address.of("/welcome/" + secret.value()));
    return ExitCode.OK;
  }

  /** Prints an access token that acts for the account with that address. */
  @Command(name = "token")
  int token(@Parameters(paramLabel = "MAIL") String mail) {
    var account =
        accounts
            .findByMail(parse(mail))
            .map(Account::id)
            .orElseThrow(() -> new StartFailure("console.account.unknown", mail));
    out.println(tokens.create(account, ConsoleTexts.text("console.account.token"), TOKEN_DAYS));
    return ExitCode.OK;
  }

  private static MailAddress parse(String mail) {
    return MailAddress.parse(mail)
        .orElseThrow(() -> new StartFailure("console.account.mail", mail));
  }
}
