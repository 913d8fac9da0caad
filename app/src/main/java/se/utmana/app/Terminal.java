package se.utmana.app;

import static se.utmana.app.console.ConsoleTexts.text;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.utmana.app.console.ConsoleTexts;
import se.utmana.app.console.StartFailure;

/**
 * The command line: finds the command, runs it, and turns what goes wrong into a plain sentence and
 * an exit code (1 for a failure, 2 for a command that cannot be understood).
 */
final class Terminal {

  /** The code of a command that goes on in the background of this process. */
  static final int KEEP_RUNNING = -1;

  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private final PrintStream out;
  private final PrintStream err;

  Terminal(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  int run(String... args) {
    // What happens before the application's own settings apply is said by the commands.
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
      root.setLevel(Level.WARN);
    }
    if (List.of(args).equals(List.of("help"))) {
      out.println(text("console.commands"));
      return 0;
    }
    try (var beans = new CommandBeans(args)) {
      return commandLine(beans, List.of(args)).execute(args);
    }
  }

  private CommandLine commandLine(CommandBeans beans, List<String> args) {
    var line = new CommandLine(new Serve(out, err), beans);
    Commands.among(args).forEach(command -> line.addSubcommand(new CommandLine(command, beans)));
    addHelp(line);
    return line.setResourceBundle(ConsoleTexts.forUsage())
        .setOut(new PrintWriter(out, true, out.charset()))
        .setErr(new PrintWriter(err, true, err.charset()))
        .setParameterExceptionHandler((problem, given) -> misused(problem))
        .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem));
  }

  private static void addHelp(CommandLine line) {
    if (line.getCommandSpec().findOption("--help") == null) {
      line.getCommandSpec().addOption(OptionSpec.builder("--help").usageHelp(true).build());
    }
    line.getSubcommands().values().forEach(Terminal::addHelp);
  }

  private int misused(ParameterException problem) {
    var failure = startFailure(problem);
    if (failure != null) {
      return failed(failure);
    }
    err.println(
        problem instanceof UnmatchedArgumentException unknown
            ? text("console.unknown", String.join(" ", unknown.getUnmatched()))
            : text("console.misused", String.valueOf(problem.getMessage())));
    return MISUSED;
  }

  private int failed(Exception problem) {
    var failure = startFailure(problem);
    if (failure == null) {
      err.println(text("console.failed"));
      problem.printStackTrace(err);
    } else {
      err.println(failure.getMessage());
    }
    return FAILED;
  }

  /** The plain sentence behind a failure, however deep Spring has wrapped it. */
  private static @Nullable StartFailure startFailure(Throwable problem) {
    for (var cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartFailure failure) {
        return failure;
      }
      if (cause instanceof PortInUseException inUse) {
        return new StartFailure("console.port.used", String.valueOf(inUse.getPort()));
      }
    }
    return null;
  }
}
