package se.utmana.app;

import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.utmana.app.console.Progress;

/** Starts the application for a command. */
final class Application {

  private Application() {}

  /** The whole server. */
  static ConfigurableApplicationContext serve(Progress progress, Map<String, Object> settings) {
    return new SpringApplicationBuilder(Utmana.class).initializers(with(progress, settings)).run();
  }

  /** Only what a command asks for, on the database of a running server when there is one. */
  static ConfigurableApplicationContext beside(Progress progress, Map<String, Object> settings) {
    return new SpringApplicationBuilder(Utmana.class)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .initializers(with(progress, settings), with(progress, Map.of("utmana.attach", true)))
        .run();
  }

  /** What the command line says wins over files and the environment. */
  private static ApplicationContextInitializer<GenericApplicationContext> with(
      Progress progress, Map<String, Object> settings) {
    return context -> {
      var source = new MapPropertySource("command " + settings.keySet(), settings);
      context.getEnvironment().getPropertySources().addFirst(source);
      if (!context.containsBeanDefinition("progress")) {
        context.registerBean("progress", Progress.class, () -> progress);
      }
    };
  }

  /** The port that the server listens on. */
  static int port(ConfigurableApplicationContext server) {
    return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }
}
