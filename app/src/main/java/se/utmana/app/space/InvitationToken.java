package se.utmana.app.space;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import se.utmana.app.web.Sha256;

/**
 * The secret in an invitation's address: the space's id, so that one space alone is asked, and 24
 * random bytes. It is given out once; the database keeps its digest.
 */
record InvitationToken(SpaceId space, String text) {

  private static final int SECRET_BYTES = 24;
  private static final int BYTES = 2 * Long.BYTES + SECRET_BYTES;
  private static final SecureRandom RANDOM = new SecureRandom();

  static InvitationToken next(SpaceId space) {
    var secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    var id = space.value();
    var bytes =
        ByteBuffer.allocate(BYTES)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .put(secret);
    return new InvitationToken(
        space, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()));
  }

  static Optional<InvitationToken> parse(String text) {
    try {
      var bytes = Base64.getUrlDecoder().decode(text);
      if (bytes.length != BYTES) {
        return Optional.empty();
      }
      var buffer = ByteBuffer.wrap(bytes);
      var space = new SpaceId(new UUID(buffer.getLong(), buffer.getLong()));
      return Optional.of(new InvitationToken(space, text));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  byte[] digest() {
    return Sha256.of(Base64.getUrlDecoder().decode(text));
  }

  @Override
  public String toString() {
    return "InvitationToken of " + space;
  }
}
