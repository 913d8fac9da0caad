package se.utmana.app.home;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whoever runs this installation, and what runs.
 *
 * @param contact the mail address for questions and complaints, empty when none is configured
 */
@Component
record Operator(
    @Value("${utmana.version}") String version, @Value("${utmana.contact:}") String contact) {

  boolean hasContact() {
    return !contact.isBlank();
  }
}
