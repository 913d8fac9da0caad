package se.utmana.app.dialogue;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Signer;

/**
 * Ballots as the participant holds them: a random number that stands for the person in one
 * dialogue, signed so that nobody can make up another. It is kept nowhere but with the participant.
 */
@Component
public class BallotTokens {

  private final SigningKey key;

  BallotTokens(SigningKey key) {
    this.key = key;
  }

  /** A ballot for somebody new. */
  public String issue(DialogueId dialogue) {
    return token(dialogue, Ids.random());
  }

  /** Whom a token stands for, empty for one that we have not signed for this dialogue. */
  public Optional<UUID> voter(DialogueId dialogue, String token) {
    var dot = token.indexOf('.');
    if (dot != 36) {
      return Optional.empty();
    }
    try {
      var voter = UUID.fromString(token.substring(0, dot));
      return Signer.equal(token(dialogue, voter), token) ? Optional.of(voter) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The voter that a printed sheet stands for: always the same one for a code, and not to be worked
   * out without our key.
   */
  public UUID voterOfSheet(DialogueId dialogue, String code) {
    var bytes =
        ByteBuffer.wrap(
            Base64.getUrlDecoder().decode(key.sign("sheet " + dialogue.value() + " " + code)));
    var high = (bytes.getLong() & ~0xF000L) | 0x4000L;
    var low = (bytes.getLong() & ~(3L << 62)) | (1L << 63);
    return new UUID(high, low);
  }

  private String token(DialogueId dialogue, UUID voter) {
    return voter + "." + key.sign("ballot " + dialogue.value() + " " + voter);
  }
}
