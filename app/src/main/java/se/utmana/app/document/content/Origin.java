package se.utmana.app.document.content;

import java.time.Instant;
import java.util.List;

/**
 * Where a live block comes from: stands in the margin, so that every figure can be followed.
 *
 * @param count how many records it was made from; there may be more than are listed
 * @param taken when it was read from the record
 * @param digest SHA-256 of the blocks' canonical JSON, in hexadecimal
 */
public record Origin(List<Source> records, int count, Instant taken, String digest) {

  /**
   * A record behind a block.
   *
   * @param id of the record in the thread
   * @param path its page on this server
   */
  public record Source(String id, String title, String path) {}
}
