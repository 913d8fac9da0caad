package se.utmana.app.account.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Where a request comes from, as coarsely as one household or office is given addresses: an IPv4
 * address, or the first 64 bits of an IPv6 address. Kept in memory only.
 */
record Network(String value) {

  private static final int PREFIX_BYTES = 8;

  static Network of(String address) {
    try {
      var parsed = InetAddress.ofLiteral(address);
      return parsed instanceof Inet6Address six
          ? new Network(HexFormat.of().formatHex(six.getAddress(), 0, PREFIX_BYTES))
          : new Network(parsed.getHostAddress());
    } catch (IllegalArgumentException e) {
      return new Network("unknown");
    }
  }
}
