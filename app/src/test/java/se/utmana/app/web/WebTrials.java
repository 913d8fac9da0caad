package se.utmana.app.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.utmana.app.web.live.Live;

/** Routes that only tests of the shell have: those that fail in every way there is. */
@TestConfiguration(proxyBeanMethods = false)
public class WebTrials {

  /** Whether streams of trials may be read. */
  public static final AtomicBoolean MAY_READ = new AtomicBoolean(true);

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

  /** Routes with an effect that can be counted. */
  @Controller
  @OpenTo(Audience.ANYONE)
  static class Effects {

    record Effect(String what) {}

    private final JdbcClient sql;

    Effects(JdbcClient sql) {
      this.sql = sql;
      sql.sql("create table trial_effect (what text not null)").update();
    }

    @PostMapping("/api/trial/effects")
    ResponseEntity<Effect> effect(@RequestBody Effect effect) throws InterruptedException {
      take(effect.what());
      return switch (effect.what()) {
        case "refused" -> throw new RefusedException(Refusal.of("web.invalid.other"));
        case "broken" -> throw new IllegalStateException("A trial");
        case "slow" -> {
          Thread.sleep(300);
          yield ResponseEntity.status(HttpStatus.CREATED).body(new Effect("slow " + Ids.random()));
        }
        default -> ResponseEntity.ok(new Effect(effect.what() + " " + Ids.random()));
      };
    }

    @OwnTransactions
    @PostMapping("/api/trial/own")
    ResponseEntity<Effect> own(@RequestBody Effect effect) {
      take(effect.what());
      return ResponseEntity.ok(effect);
    }

    @PostMapping("/trial/effects")
    String form(@RequestParam String what, HttpServletResponse response) {
      take(what);
      response.addCookie(new Cookie("ballot", Ids.random().toString()));
      return "redirect:/trial/done?id=" + Ids.random();
    }

    private void take(String what) {
      sql.sql("insert into trial_effect (what) values (:what)").param("what", what).update();
    }
  }

  /** Streams for tests of live updates. */
  @RestController
  @OpenTo(Audience.ANYONE)
  static class Streams {

    private final Live live;

    Streams(Live live) {
      this.live = live;
    }

    @GetMapping("/trial/live/{topic}")
    SseEmitter live(
        @PathVariable String topic,
        @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
      return live.stream("trial/" + topic, last, MAY_READ::get);
    }
  }
}
