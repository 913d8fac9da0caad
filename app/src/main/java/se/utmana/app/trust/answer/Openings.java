package se.utmana.app.trust.answer;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.Account;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.Mails;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.TrustWaveId;
import se.utmana.app.trust.TrustWaves;
import se.utmana.app.trust.WaveState;
import se.utmana.app.web.Refusal;

/** Opens waves and gives keys out. Which key went to whom is kept nowhere. */
@Component
public class Openings {

  /** The most slips that one printing makes. */
  public static final int MOST_SLIPS = 300;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final KeyStore store;
  private final TrustWaves waves;
  private final Members members;
  private final Accounts accounts;
  private final Mails mails;
  private final PublicAddress address;

  Openings(
      KeyStore store,
      TrustWaves waves,
      Members members,
      Accounts accounts,
      Mails mails,
      PublicAddress address) {
    this.store = store;
    this.waves = waves;
    this.members = members;
    this.accounts = accounts;
    this.mails = mails;
    this.address = address;
  }

  /** The people who get a key by mail if the wave opens now. */
  public List<Account> invited(TrustWave wave) {
    return members.list(wave.id().space()).stream()
        .filter(member -> wave.draft().roles().contains(member.role()))
        .flatMap(member -> accounts.find(new AccountId(member.account())).stream())
        .toList();
  }

  /** Opens a planned wave and writes to those who are invited. */
  @Transactional
  public Optional<Refusal> open(TrustWave wave, Space space) {
    var people = new ArrayList<>(invited(wave));
    if (!wave.draft().roles().isEmpty() && people.size() < TrustWave.FEWEST) {
      return Optional.of(Refusal.of("trust.refused.few", people.size()));
    }
    if (waves.today().isAfter(wave.draft().closesOn())) {
      return Optional.of(Refusal.of("trust.refused.past"));
    }
    var leader = Role.PROCESS_LEADER.key();
    if (!waves.move(wave.id(), WaveState.PLANNED, WaveState.OPEN, "opened", leader)) {
      return Optional.of(Refusal.of("trust.refused.begun"));
    }
    store.setOut(wave.id());
    Collections.shuffle(people, RANDOM);
    var keys = make(wave.id(), people.size());
    for (int i = 0; i < people.size(); i++) {
      write(people.get(i), keys.get(i), wave, space);
    }
    waves.countKeys(wave.id(), people.size(), 0);
    return Optional.empty();
  }

  /** New keys to print; they are shown this once. */
  @Transactional
  public List<Key> print(TrustWave wave, int count) {
    if (!wave.isOpen() || count < 1 || count > MOST_SLIPS) {
      return List.of();
    }
    waves.countKeys(wave.id(), 0, count);
    return make(wave.id(), count);
  }

  private List<Key> make(TrustWaveId wave, int count) {
    var keys = IntStream.range(0, count).mapToObj(i -> Key.random()).toList();
    store.insert(wave, keys);
    return keys;
  }

  private void write(Account person, Key key, TrustWave wave, Space space) {
    var language = person.language();
    mails.writeSecret(
        person.mail(),
        language,
        wave.id().value(),
        "trust.letter.key",
        space.name().in(language),
        wave.title().in(language),
        wave.draft().closesOn().toString(),
        address.of(key.path()).toString());
  }
}
