package se.utmana.app;

import java.net.URL;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.utmana.app.console.Progress;
import se.utmana.app.database.DatabaseAhead;

/** Starts the application for a command. */
final class Application {

  private static final String WRITTEN_DOWN = "spring.aot.enabled";

  private Application() {}

  /** Run by the build, which writes down the beans of a server: docs/decisions/0024. */
  static void main() {
    new SpringApplicationBuilder(Utmana.class).run();
  }

  /**
   * A package carries its beans written down, and uses them: reading them off the classes takes
   * longer. Classes in a folder may have changed since they were last written down.
   */
  static void trustThePackage() {
    var self = Application.class.getResource("Application.class");
    System.setProperty(WRITTEN_DOWN, String.valueOf(self != null && isInJar(self)));
  }

  private static boolean isInJar(URL self) {
    return self.getProtocol().equals("jar");
  }

  /** The whole server. */
  static ConfigurableApplicationContext serve(Progress progress, Map<String, Object> settings) {
    return application(progress, settings).run();
  }

  /** Only what a command asks for, on the database of a running server when there is one. */
  static ConfigurableApplicationContext beside(Progress progress, Map<String, Object> settings) {
    // What is written down are the beans of a server.
    System.setProperty(WRITTEN_DOWN, "false");
    return application(progress, settings)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .properties("utmana.attach=true")
        .run();
  }

  private static SpringApplicationBuilder application(
      Progress progress, Map<String, Object> settings) {
    return new SpringApplicationBuilder(Utmana.class)
        .main(Application.class)
        .initializers(with(progress, settings), new DatabaseAhead(progress));
  }

  /** What the command line says wins over files and the environment. */
  private static ApplicationContextInitializer<GenericApplicationContext> with(
      Progress progress, Map<String, Object> settings) {
    return context -> {
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("command", settings));
      context.getBeanFactory().registerSingleton("progress", progress);
    };
  }

  /** The port that the server listens on. */
  static int port(ConfigurableApplicationContext server) {
    return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }
}
