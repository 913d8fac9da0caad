package se.utmana.app;

import java.util.List;
import se.utmana.app.account.admin.AdminCommand;
import se.utmana.app.dialogue.ImportCommand;
import se.utmana.app.dialogue.OpinionCommand;

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
          AdminCommand.class, Doctor.class, ImportCommand.class, OpinionCommand.class, Train.class);

  private Commands() {}
}
