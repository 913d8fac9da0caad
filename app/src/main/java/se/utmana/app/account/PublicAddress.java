package se.utmana.app.account;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The address that people reach this installation at, for links in mails. Never taken from a
 * request, whose headers anybody can write: {@code UTMANA_ADDRESS}, or else this machine's own.
 */
@Component
public class PublicAddress {

  private final String configured;
  private volatile int port;

  PublicAddress(
      @Value("${utmana.address:}") String configured, @Value("${server.port:8080}") int port) {
    this.configured =
        configured.endsWith("/") ? configured.substring(0, configured.length() - 1) : configured;
    this.port = port;
  }

  @EventListener
  void on(WebServerInitializedEvent event) {
    port = event.getWebServer().getPort();
  }

  /** Whether somebody has said what the address is. */
  public boolean isConfigured() {
    return !configured.isEmpty();
  }

  /** The full address of a path that begins with a slash. */
  public URI of(String path) {
    return URI.create((configured.isEmpty() ? "http://localhost:" + port : configured) + path);
  }
}
