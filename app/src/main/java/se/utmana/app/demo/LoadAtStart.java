package se.utmana.app.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Loads the demonstration when the server was started with {@code --demo}. */
@Component
@ConditionalOnBooleanProperty("utmana.demo")
record LoadAtStart(Demonstration demonstration) implements ApplicationRunner {

  @Override
  public void run(ApplicationArguments arguments) {
    demonstration.load();
  }
}
