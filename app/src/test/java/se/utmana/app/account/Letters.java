package se.utmana.app.account;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the mails that wait for a person in a test. */
@Component
public class Letters {

  private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final JdbcClient database;

  Letters(JdbcClient database) {
    this.database = database;
  }

  public int count(MailAddress recipient) {
    return database
        .sql("select count(*) from account.mail where recipient = :mail")
        .param("mail", recipient.value())
        .query(Integer.class)
        .single();
  }

  /** The path of the link in the latest mail to a person, as soon as there is one. */
  public String link(MailAddress recipient) throws InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      var found = latest(recipient).map(LINK::matcher).filter(Matcher::find);
      if (found.isPresent()) {
        return found.get().group(1);
      }
      Thread.sleep(20);
    }
    throw new AssertionError("No mail with a link came");
  }

  /** The path of the link in the latest mail to a person that ends so. */
  public String link(MailAddress recipient, String end) {
    return LINK.matcher(latest(recipient).orElseThrow())
        .results()
        .map(found -> found.group(1))
        .filter(path -> path.endsWith(end))
        .findFirst()
        .orElseThrow();
  }

  /** What the latest mail to a person says. */
  public Optional<String> latest(MailAddress recipient) {
    return database
        .sql(
            """
            select body
            from account.mail
            where recipient = :mail
            order by mail_id desc
            limit 1
            """)
        .param("mail", recipient.value())
        .query(String.class)
        .optional();
  }
}
