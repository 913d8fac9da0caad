package se.utmana.app.account.signin;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import se.utmana.app.account.Account;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.MailAddress;
import se.utmana.app.web.Refusal;

/** The passwords of accounts, as Argon2id hashes. */
@Component
public class Passwords {

  /** NIST SP 800-63B-4, 3.1.1.2: the least for a password that stands alone. */
  public static final int MIN_LENGTH = 15;

  public static final int MAX_LENGTH = 256;

  /** The form field that a refusal is shown beside. */
  private static final String FIELD = "password";

  private static final Pattern WORD_BORDER = Pattern.compile("[^\\p{L}]+");

  private static final String FIND =
      """
      select account_id, password_hash
      from account.account
      where mail = :mail
      """;

  private static final String HASH =
      """
      select password_hash
      from account.account
      where account_id = :id
        and password_hash is not null
      """;

  private static final String SET =
      """
      update account.account
      set password_hash = :hash
      where account_id = :id
        and erased_at is null
      """;

  private record Row(AccountId account, Optional<String> hash) {}

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;

  /** OWASP Password Storage Cheat Sheet: Argon2id, 19 MiB, two passes, one lane. */
  private final Argon2PasswordEncoder argon =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);

  /** Work is as heavy for an address without an account, so that time tells nothing. */
  private final String hashOfNobody = hashOfNobody();

  /** Bounds memory: each computation takes 19 MiB. */
  private final Semaphore computations =
      new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

  private final BlockedPasswords blocked = new BlockedPasswords();
  private final JdbcClient database;

  Passwords(JdbcClient database) {
    this.database = database;
  }

  /** The account that this address and this password open. */
  public Optional<AccountId> verify(String mail, String password) {
    var row = MailAddress.parse(mail).flatMap(this::find);
    var hash = row.flatMap(Row::hash);
    var matches = matches(password, hash.orElse(hashOfNobody));
    return matches && hash.isPresent() ? row.map(Row::account) : Optional.empty();
  }

  public boolean has(AccountId account) {
    return hash(account).isPresent();
  }

  /** Whether this is the account's password. */
  public boolean verify(AccountId account, String password) {
    return hash(account).filter(hash -> matches(password, hash)).isPresent();
  }

  /** Why a person cannot have this password, or nothing. */
  public Optional<Refusal> refusal(String password, String name, MailAddress mail) {
    var normal = normal(password);
    if (normal.codePointCount(0, normal.length()) < MIN_LENGTH) {
      return Optional.of(Refusal.at(FIELD, "account.password.short", MIN_LENGTH));
    }
    if (normal.length() > MAX_LENGTH) {
      return Optional.of(Refusal.at(FIELD, "account.password.long", MAX_LENGTH));
    }
    var ownWords = List.of(WORD_BORDER.split(name + " " + mail.value()));
    return blocked.contains(normal, ownWords)
        ? Optional.of(Refusal.at(FIELD, "account.password.common"))
        : Optional.empty();
  }

  public Optional<Refusal> refusal(String password, Account account) {
    return refusal(password, account.name(), account.mail());
  }

  public void set(AccountId account, String password) {
    var hash = withinBounds(() -> argon.encode(normal(password)));
    database.sql(SET).param("id", account.value()).param("hash", hash).update();
  }

  private Optional<String> hash(AccountId account) {
    return database.sql(HASH).param("id", account.value()).query(String.class).optional();
  }

  private boolean matches(String password, String hash) {
    return withinBounds(
        () -> argon.matches(password.isEmpty() ? Secret.next().value() : normal(password), hash));
  }

  private <T> T withinBounds(Supplier<T> computation) {
    computations.acquireUninterruptibly();
    try {
      return computation.get();
    } finally {
      computations.release();
    }
  }

  /** Looks like a hash and costs as much to compare with, but is of no password. */
  static String hashOfNobody() {
    var random = new SecureRandom();
    var base64 = Base64.getEncoder().withoutPadding();
    var salt = new byte[SALT_BYTES];
    var hash = new byte[HASH_BYTES];
    random.nextBytes(salt);
    random.nextBytes(hash);
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            KIBIBYTES, PASSES, LANES, base64.encodeToString(salt), base64.encodeToString(hash));
  }

  /** The same password from another keyboard is the same password. */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private Optional<Row> find(MailAddress mail) {
    return database
        .sql(FIND)
        .param("mail", mail.value())
        .query(
            (row, number) ->
                new Row(
                    new AccountId(row.getObject("account_id", UUID.class)),
                    Optional.ofNullable(row.getString("password_hash"))))
        .optional();
  }
}
