package se.utmana.app.account.admin;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.account.mail.MailServer;

/** What administrators want to know of the installation as a whole. */
@Component
class Installation {

  private static final String DATABASE_VERSION =
      """
      select current_setting('server_version')
      """;

  private final JdbcClient jdbc;
  private final MailServer mailServer;
  private final PublicAddress address;
  private final AccountList accounts;

  Installation(
      JdbcClient jdbc, MailServer mailServer, PublicAddress address, AccountList accounts) {
    this.jdbc = jdbc;
    this.mailServer = mailServer;
    this.address = address;
    this.accounts = accounts;
  }

  /**
   * The installation at a glance.
   *
   * @param version empty when the program runs from its classes
   */
  record Glance(
      String version, String database, boolean mailConfigured, String address, long accounts) {}

  Glance glance() {
    var version = Installation.class.getPackage().getImplementationVersion();
    return new Glance(
        Objects.toString(version, ""),
        jdbc.sql(DATABASE_VERSION).query(String.class).single(),
        mailServer.isConfigured(),
        address.of("").toString(),
        accounts.count());
  }
}
