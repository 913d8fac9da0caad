package se.utmana.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command line is built at every start: a command that is a bean must wait until it is asked.
 */
class CommandsStartNothingTests {

  /** Stands for the application, which would take the data folder from the server. */
  private static final IFactory NO_BEANS =
      new IFactory() {
        @Override
        public <T> T create(Class<T> type) throws Exception {
          if (type == Eager.class || AnnotatedElementUtils.hasAnnotation(type, Component.class)) {
            throw new IllegalStateException("The application was started for " + type);
          }
          return CommandLine.defaultFactory().create(type);
        }
      };

  @Test
  void noCommandIsMadeBeforeItIsAsked() {
    var line = new CommandLine(CommandSpec.create());
    Commands.ALL.forEach(command -> line.addSubcommand(new CommandLine(command, NO_BEANS)));

    assertThat(line.getSubcommands()).hasSize(Commands.ALL.size());
  }

  @Test
  void aCommandThatWantsItsSpecificationIsMadeTooEarly() {
    assertThatThrownBy(() -> new CommandLine(Eager.class, NO_BEANS))
        .hasStackTraceContaining("The application was started");
  }

  @Command(name = "eager")
  static class Eager {

    @Spec CommandSpec spec = CommandSpec.create();
  }
}
