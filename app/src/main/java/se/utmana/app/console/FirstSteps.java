package se.utmana.app.console;

import java.net.URI;
import java.util.List;

/**
 * Lines that the start prints below the address, for example the one-time link of the first
 * administrator. Every bean of this type is asked once the server answers.
 */
@FunctionalInterface
public interface FirstSteps {

  /**
   * The lines to print, empty when there is nothing left to do first.
   *
   * @param address where the server answers, without a trailing slash
   */
  List<String> lines(URI address);
}
