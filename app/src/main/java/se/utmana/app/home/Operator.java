package se.utmana.app.home;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whoever runs this installation, and what runs. */
@Component
class Operator {

  private final String version;
  private final String contact;

  /**
   * @param contact the mail address for questions and complaints, empty when none is configured
   */
  Operator(
      @Value("${utmana.version}") String version, @Value("${utmana.contact:}") String contact) {
    this.version = version;
    this.contact = contact;
  }

  String version() {
    return version;
  }

  String contact() {
    return contact;
  }

  boolean hasContact() {
    return !contact.isBlank();
  }
}
