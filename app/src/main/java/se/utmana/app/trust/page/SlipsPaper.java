package se.utmana.app.trust.page;

import java.util.List;
import se.utmana.app.space.Space;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.web.Language;
import se.utmana.app.web.paper.Paper;

/** Slips of paper with a key each, to be cut apart and handed out unseen. */
record SlipsPaper(TrustWave wave, Space space, Language language, List<Slip> slips, String address)
    implements Paper {

  /**
   * A key to hand out.
   *
   * @param qr the address that uses it, as an image
   */
  record Slip(String key, String qr) {}
}
