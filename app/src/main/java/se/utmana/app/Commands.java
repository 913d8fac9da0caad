package se.utmana.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import se.utmana.app.account.admin.AdminCommand;
import se.utmana.app.dialogue.ImportCommand;
import se.utmana.app.dialogue.OpinionCommand;
import se.utmana.app.systemmap.report.MapCommand;

/**
 * The commands beside the start of the server, in the order of the help.
 *
 * <p>A command is a class with {@code @Command(name = "…")}. It lives in the module whose work it
 * does. When it is also a {@code @Component}, Spring makes it: the first one asked for starts the
 * application without its web server, on the database of the running server when there is one and
 * otherwise on one that is stopped afterwards. A command without {@code @Component} starts nothing.
 * Subcommands are methods with {@code @Command}; the texts of {@code --help} are in {@code
 * texts/console_*.properties} under {@code console.utmana.<command>.usage.description}. A failure
 * that somebody can do something about is thrown as a {@code StartFailure}.
 */
final class Commands {

  static final List<Class<?>> ALL =
      List.of(
          AdminCommand.class,
          Doctor.class,
          ImportCommand.class,
          MapCommand.class,
          OpinionCommand.class,
          Train.class);

  private Commands() {}

  /** The commands that these arguments name: making another would only cost time. */
  static Stream<Class<?>> among(List<String> args) {
    return ALL.stream().filter(type -> args.contains(nameOf(type)));
  }

  static boolean isBean(Class<?> type) {
    return AnnotatedElementUtils.hasAnnotation(type, Component.class);
  }

  private static String nameOf(Class<?> type) {
    return type.getAnnotation(Command.class).name();
  }
}
