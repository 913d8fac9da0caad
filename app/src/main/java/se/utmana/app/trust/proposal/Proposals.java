package se.utmana.app.trust.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.trust.TrustItem;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.TrustWaveId;
import se.utmana.app.trust.TrustWaves;
import se.utmana.app.trust.WaveJournal;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.TextBook;

/** The conversations that weak answers ask for, and what became of them. */
@Component
public class Proposals implements Publisher {

  static final String KIND = "trust.proposal.one";
  static final int REASON_LENGTH = 2000;

  private static final String INSERT =
      """
      insert into trust.proposal (space_id, id, wave_id, item, state, made_on)
      values (:space, :id, :wave, :item, 'PROPOSED', :day)
      """;

  private static final String LIST =
      """
      select space_id, id, wave_id, item, state, made_on
      from trust.proposal
      where space_id = :space
      order by made_on desc, wave_id, item
      """;

  private static final String SETTLE =
      """
      update trust.proposal
      set state = :state
      where space_id = :space
      and id = :id
      and state = 'PROPOSED'
      """;

  private final JdbcClient jdbc;
  private final WaveJournal journal;
  private final TrustWaves waves;
  private final Records records;
  private final Links links;
  private final TextBook book;

  Proposals(
      JdbcClient jdbc,
      WaveJournal journal,
      TrustWaves waves,
      Records records,
      Links links,
      TextBook book) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.waves = waves;
    this.records = records;
    this.links = links;
    this.book = book;
  }

  /** The proposals of a space, the latest first. */
  public List<Proposal> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(Proposals::proposal).list();
  }

  public List<Proposal> of(TrustWaveId wave) {
    return list(wave.space()).stream().filter(one -> one.wave().equals(wave)).toList();
  }

  public Optional<Proposal> find(SpaceId space, UUID id) {
    return list(space).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Proposes a conversation about what was answered weakly in a wave. */
  public void propose(TrustWave wave, TrustItem item) {
    var made = new Proposal(Ids.next(), wave.id(), item, ProposalState.PROPOSED, waves.today());
    jdbc.sql(INSERT)
        .param("space", wave.id().space().value())
        .param("id", made.id())
        .param("wave", wave.id().value())
        .param("item", item.name())
        .param("day", made.madeOn())
        .update();
    publish(made);
    link(made);
  }

  /** Takes a proposal up or puts it aside, with a reason that those who took part can read. */
  @Transactional
  public Optional<Refusal> settle(Proposal proposal, ProposalState state, Phrase reason) {
    if (state == ProposalState.PROPOSED) {
      return Optional.of(Refusal.at("state", "trust.refused.settle"));
    }
    if (reason.isEmpty()) {
      return Optional.of(Refusal.at("reason", "trust.refused.reason"));
    }
    if (reason.byLanguage().values().stream().anyMatch(one -> one.length() > REASON_LENGTH)) {
      return Optional.of(Refusal.at("reason", "trust.refused.long", REASON_LENGTH));
    }
    var space = proposal.wave().space();
    var isSettled =
        jdbc.sql(SETTLE)
                .param("space", space.value())
                .param("id", proposal.id())
                .param("state", state.name())
                .update()
            > 0;
    if (!isSettled) {
      return Optional.of(Refusal.of("trust.refused.settled"));
    }
    var role = Role.PROCESS_LEADER.key();
    journal.write(proposal.wave(), proposal.id(), state.event(), role, reason);
    records.become(space, proposal.id(), state.key(), "trust.event." + state.event(), reason);
    return Optional.empty();
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    list(space).forEach(this::publish);
  }

  @Override
  public void linkAll(SpaceId space) {
    list(space).forEach(this::link);
  }

  private void publish(Proposal one) {
    records.put(
        new Face(
                one.wave().space(),
                one.id(),
                KIND,
                words(one.key()),
                words(one.question()),
                one.path())
            .in(one.state().key())
            .since(one.madeOn()));
  }

  private void link(Proposal one) {
    links.tie(new Tie(one.wave().space(), one.wave().value(), one.id(), Relation.LED_TO));
  }

  /** What the product says, in both its languages. */
  Phrase words(String key) {
    return Phrase.of(book.in(Language.SV).get(key), book.in(Language.EN).get(key));
  }

  private static Proposal proposal(ResultSet row, int number) throws SQLException {
    var space = new SpaceId(row.getObject("space_id", UUID.class));
    return new Proposal(
        row.getObject("id", UUID.class),
        new TrustWaveId(space, row.getObject("wave_id", UUID.class)),
        TrustItem.valueOf(row.getString("item")),
        ProposalState.valueOf(row.getString("state")),
        row.getObject("made_on", LocalDate.class));
  }
}
