package se.utmana.app.trust.proposal;

import java.time.LocalDate;
import java.util.UUID;
import se.utmana.app.trust.TrustItem;
import se.utmana.app.trust.TrustWaveId;

/**
 * A conversation that a weak answer asks for.
 *
 * @param item what was answered weakly
 */
public record Proposal(
    UUID id, TrustWaveId wave, TrustItem item, ProposalState state, LocalDate madeOn) {

  /** Where it is read, below the space's address. */
  public String path() {
    return "trust/proposals/" + id;
  }

  /** The key of what it is called. */
  public String key() {
    return "trust.talk." + item;
  }

  /** The key of the question that such a conversation can begin with. */
  public String question() {
    return key() + ".question";
  }

  public boolean isOpen() {
    return state == ProposalState.PROPOSED;
  }
}
