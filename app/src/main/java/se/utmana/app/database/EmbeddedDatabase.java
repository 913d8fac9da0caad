package se.utmana.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import se.utmana.app.console.Progress;
import se.utmana.app.console.StartFailure;

/**
 * The PostgreSQL server in a data folder, owned by this process: started durable, on loopback, with
 * a password; brought back when it dies, stopped when the owner closes it.
 */
final class EmbeddedDatabase implements Database {

  private static final String USER = "utmana";

  private final DataFolder folder;
  private final PostgresServer server;
  private final PostgresWatch watch;
  private final String password;

  private EmbeddedDatabase(DataFolder folder, PostgresServer server, String password) {
    this.folder = folder;
    this.server = server;
    this.password = password;
    this.watch = PostgresWatch.of(server);
  }

  /** Opens the folder's database, made first when the folder is new. */
  static EmbeddedDatabase open(DataFolder folder, Progress progress) {
    return open(folder, folder.path(), PostgresServer.DURABLE, progress);
  }

  /**
   * @param programs the folder where PostgreSQL's programs are unpacked
   * @param settings how the server is set up
   */
  static EmbeddedDatabase open(
      DataFolder folder, Path programs, Map<String, String> settings, Progress progress) {
    if (!folder.tryLock()) {
      throw new StartFailure("console.data.locked", folder.path());
    }
    try {
      progress.say("console.progress.database");
      var postgres = new PostgresPrograms(PostgresBinaries.in(programs), folder.path());
      var password = folder.password();
      var server = new PostgresServer(postgres, folder, settings, freePort());
      server.stopOrphan();
      if (!Files.isDirectory(folder.database())) {
        progress.say("console.progress.create");
        create(postgres, folder, password);
      }
      server.start();
      return new EmbeddedDatabase(folder, server, password);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /** Made beside its place and moved there when it is whole, so that a half one is never used. */
  private static void create(PostgresPrograms postgres, DataFolder folder, String password) {
    var part = folder.path().resolve("database.part");
    try {
      if (Files.exists(part)) {
        PostgresBinaries.delete(part);
      }
      postgres.initialise(part, folder.passwordFile());
      // The application is no superuser: the walls inside the database hold for it too.
      postgres.alone(
          part,
          """
          create role %s login password '%s'
          create database %s owner %s
          """
              .formatted(USER, password, USER, USER));
      Files.move(part, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw DataFolder.failure(e, folder.path());
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How to reach the database of a server that runs on the folder in another process. */
  static ReachedDatabase reach(DataFolder folder) {
    var postmaster =
        folder
            .postmaster()
            .filter(PostmasterFile::isReady)
            .orElseThrow(() -> new StartFailure("console.data.starting", folder.path()));
    return new ReachedDatabase(urlOf(postmaster.port()), USER, folder.password());
  }

  private static String urlOf(int port) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, USER);
  }

  @Override
  public String url() {
    return urlOf(server.port());
  }

  @Override
  public String user() {
    return USER;
  }

  @Override
  public String password() {
    return password;
  }

  @Override
  public void close() {
    watch.close();
    server.stop();
    folder.close();
  }
}
