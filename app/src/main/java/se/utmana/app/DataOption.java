package se.utmana.app;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The option {@code --data}, that every command understands. */
@Command
final class DataOption {

  @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", scope = ScopeType.INHERIT)
  Path folder = Path.of("data");

  /**
   * The folder named in the arguments. A command that is a bean needs its application, and thereby
   * the folder, before the other arguments can be read into it.
   */
  static Path in(String... args) {
    var option = new DataOption();
    try {
      new CommandLine(option).setUnmatchedArgumentsAllowed(true).parseArgs(args);
    } catch (ParameterException e) {
      // The arguments are read again for the command, which then says what is wrong with them.
      return option.folder;
    }
    return option.folder;
  }
}
