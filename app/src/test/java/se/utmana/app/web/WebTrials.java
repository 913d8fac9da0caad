package se.utmana.app.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Routes that only tests of the shell have: those that fail in every way there is. */
@TestConfiguration(proxyBeanMethods = false)
public class WebTrials {

  @RestController
  @OpenTo(Audience.ANYONE)
  static class Routes {

    record Entry(@NotBlank String title) {}

    @GetMapping({"/trial/broken", "/api/trial/broken"})
    String broken() {
      throw new IllegalStateException("select secret from account.account");
    }

    @GetMapping("/trial/unreachable")
    String unreachable() {
      throw new DataAccessResourceFailureException("connection to 10.0.0.1 refused");
    }

    @GetMapping({"/trial/things/{id}", "/api/trial/things/{id}"})
    String thing(@PathVariable UUID id) {
      return id.toString();
    }

    @PostMapping("/api/trial/entries")
    Entry entry(@Valid @RequestBody Entry entry) {
      return entry;
    }

    @PostMapping("/api/trial/refused")
    String refused() {
      throw new RefusedException(Refusal.at("title", "web.invalid.Size", 200));
    }
  }
}
