package se.utmana.app.account.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The SMTP server that sends our mails, from {@code UTMANA_SMTP_HOST}, {@code _PORT}, {@code
 * _USER}, {@code _PASSWORD} and {@code _FROM}.
 */
@ConfigurationProperties("utmana.smtp")
public record MailServer(
    @DefaultValue("") String host,
    @DefaultValue("587") int port,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("") String from) {

  private static final int IMPLICIT_TLS = 465;

  public MailServer {
    if (!host.isEmpty() && from.isEmpty()) {
      throw new IllegalArgumentException("UTMANA_SMTP_FROM is needed with UTMANA_SMTP_HOST");
    }
  }

  /** Without a host, mails are kept for the administrator to see. */
  public boolean isConfigured() {
    return !host.isEmpty();
  }

  boolean speaksTlsFromTheStart() {
    return port == IMPLICIT_TLS;
  }

  /** On the same machine nobody listens in; everywhere else mails and password are encrypted. */
  boolean isLocal() {
    return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
  }

  @Override
  public String toString() {
    return "MailServer[" + host + ":" + port + "]";
  }
}
