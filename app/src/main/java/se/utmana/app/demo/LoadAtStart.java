package se.utmana.app.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Loads the demonstration when the server was started with {@code --demo}. */
@Component
record LoadAtStart(Environment environment, Demonstration demonstration)
    implements ApplicationRunner {

  @Override
  public void run(ApplicationArguments arguments) {
    if (environment.getProperty("utmana.demo", Boolean.class, false)) {
      demonstration.load();
    }
  }
}
