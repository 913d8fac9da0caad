package se.utmana.app;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import se.utmana.app.console.Progress;

/** Makes commands: those that are beans from an application that starts when the first is asked. */
final class CommandBeans implements IFactory, AutoCloseable {

  private final String[] args;
  private @Nullable ConfigurableApplicationContext context;

  CommandBeans(String... args) {
    this.args = args.clone();
  }

  @Override
  public <T> T create(Class<T> type) throws Exception {
    return Commands.isBean(type)
        ? application().getBean(type)
        : CommandLine.defaultFactory().create(type);
  }

  private ConfigurableApplicationContext application() {
    if (context == null) {
      var folder = DataOption.in(args);
      var settings = new HashMap<String, Object>(Map.of("utmana.data", folder.toString()));
      LastPort.of(folder).ifPresent(port -> settings.put("server.port", port));
      context = Application.beside(Progress.silent(), settings);
    }
    return context;
  }

  @Override
  public void close() {
    if (context != null) {
      context.close();
    }
  }
}
