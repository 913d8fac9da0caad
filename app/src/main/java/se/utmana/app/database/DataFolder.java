package se.utmana.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.console.StartFailure;

/**
 * The folder that holds all of an installation's data. It is ours when it carries our mark, and at
 * most one server uses it at a time: the operating system frees the lock however a server dies.
 */
final class DataFolder implements AutoCloseable {

  /** Below this a new database cannot be made, nor an old one kept safe. */
  private static final long NEEDED_BYTES_NEW = 300L << 20;

  private static final long NEEDED_BYTES = 30L << 20;

  private static final String MARK = "utmana-data";
  private static final String FORMAT = "format=1";

  private final Path folder;
  private @Nullable FileChannel lockFile;

  private DataFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder, made when it is missing and marked as ours when it is new. */
  static DataFolder at(Path path) {
    var folder = path.toAbsolutePath().normalize();
    try {
      if (!Files.isDirectory(folder)) {
        if (Files.exists(folder)) {
          throw new StartFailure("console.data.file", folder);
        }
        createPrivate(folder);
      }
      mark(folder);
      return new DataFolder(folder);
    } catch (AccessDeniedException e) {
      throw new StartFailure("console.data.denied", folder);
    } catch (IOException e) {
      throw failure(e, folder);
    }
  }

  private static void mark(Path folder) throws IOException {
    var mark = folder.resolve(MARK);
    if (Files.exists(mark)) {
      if (!Files.readString(mark).strip().equals(FORMAT)) {
        throw new StartFailure("console.data.newer", folder);
      }
    } else {
      try (var entries = Files.list(folder)) {
        if (entries.findAny().isPresent()) {
          throw new StartFailure("console.data.foreign", folder);
        }
      }
      Files.writeString(mark, FORMAT + "\n");
    }
    if (!Files.isWritable(folder)) {
      throw new StartFailure("console.data.denied", folder);
    }
    var needed = Files.isDirectory(folder.resolve("database")) ? NEEDED_BYTES : NEEDED_BYTES_NEW;
    if (Files.getFileStore(folder).getUsableSpace() < needed) {
      throw new StartFailure("console.data.full", folder, needed >> 20);
    }
  }

  /** Takes the folder for this process; false when another server has it. */
  boolean tryLock() {
    if (lockFile != null) {
      return true;
    }
    try {
      var channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var lock = lock(channel);
      if (lock == null) {
        channel.close();
        return false;
      }
      lockFile = channel;
      return true;
    } catch (AccessDeniedException e) {
      throw new StartFailure("console.data.denied", folder);
    } catch (IOException e) {
      throw failure(e, folder);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  long freeBytes() {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      throw failure(e, folder);
    }
  }

  Path path() {
    return folder;
  }

  /** The cluster's folder, that PostgreSQL owns. */
  Path database() {
    return folder.resolve("database");
  }

  Path passwordFile() {
    return folder.resolve("password");
  }

  Path log() {
    return folder.resolve("postgres.log");
  }

  /** The password of the embedded database, made when the folder is new. */
  String password() {
    try {
      var file = passwordFile();
      if (Files.exists(file)) {
        return Files.readString(file).strip();
      }
      var random = new byte[24];
      new SecureRandom().nextBytes(random);
      var password = HexFormat.of().formatHex(random);
      var part = folder.resolve("password.part");
      Files.deleteIfExists(part);
      if (isPosix()) {
        Files.createFile(
            part,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(part, password + "\n");
      Files.move(part, file);
      return password;
    } catch (IOException e) {
      throw failure(e, folder);
    }
  }

  /** What PostgreSQL wrote about its running server, when there is one or one died. */
  Optional<PostmasterFile> postmaster() {
    return PostmasterFile.read(database());
  }

  @Override
  public void close() {
    try {
      if (lockFile != null) {
        lockFile.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The failure that says what an input or output error in a data folder means. */
  static RuntimeException failure(IOException e, Path folder) {
    var message = String.valueOf(e.getMessage());
    if (message.contains("No space left") || message.contains("not enough space")) {
      return new StartFailure("console.data.full", folder, NEEDED_BYTES_NEW >> 20);
    }
    return new StartFailure("console.data.failed", folder, message);
  }

  private static void createPrivate(Path folder) throws IOException {
    if (isPosix()) {
      var onlyOwner = PosixFilePermissions.fromString("rwx------");
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(onlyOwner));
    } else {
      Files.createDirectories(folder);
    }
  }

  private static boolean isPosix() {
    return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
