package se.utmana.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The port that the server of a data folder answered on last, kept in the folder so that the links
 * which a command beside it prints lead there.
 */
final class LastPort {

  private static final String FILE = "port";

  private LastPort() {}

  static void keep(Path folder, int port) {
    try {
      // With an external database the folder may be missing, or somebody else's.
      if (Files.exists(folder.resolve("utmana-data"))) {
        Files.writeString(folder.resolve(FILE), port + "\n");
      }
    } catch (IOException e) {
      // The server runs all the same; only a printed link may name another port.
    }
  }

  static Optional<Integer> of(Path folder) {
    try {
      return Optional.of(Integer.valueOf(Files.readString(folder.resolve(FILE)).strip()));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
