package se.utmana.app.account.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** So many attempts in so long a time, for each key by itself. */
final class Limit {

  private static final long MOST_KEYS = 100_000;

  private final LoadingCache<String, Bucket> buckets;

  Limit(long attempts, Duration time) {
    buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(time.multipliedBy(2))
            .build(key -> bucket(attempts, time));
  }

  Bucket of(String key) {
    return buckets.get(key);
  }

  private static Bucket bucket(long attempts, Duration time) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, time))
        .build();
  }
}
