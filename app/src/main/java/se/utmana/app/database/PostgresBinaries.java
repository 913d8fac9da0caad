package se.utmana.app.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import se.utmana.app.console.StartFailure;

/** PostgreSQL's programs for this machine, unpacked from the application into a folder. */
final class PostgresBinaries {

  private PostgresBinaries() {}

  /** The folder with {@code bin}, {@code lib} and {@code share}, unpacked the first time. */
  static Path in(Path parent) {
    var archive = archive();
    try {
      var connection = archive.openConnection();
      // The checksum names the folder: another version of the programs gets another one.
      var checksum =
          connection instanceof JarURLConnection jar
              ? jar.getJarEntry().getCrc()
              : connection.getContentLengthLong();
      var folder = parent.resolve("postgres-" + Long.toHexString(checksum));
      if (!Files.isDirectory(folder)) {
        unpack(connection.getInputStream(), parent, folder);
      }
      return folder;
    } catch (IOException e) {
      throw DataFolder.failure(e, parent);
    }
  }

  private static void unpack(InputStream archive, Path parent, Path folder) throws IOException {
    Files.createDirectories(parent);
    var part = Files.createTempDirectory(parent, "postgres-part");
    try (var tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive, 1 << 16)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, part);
      }
    }
    try {
      Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Another process may have been first; its folder is as good as ours.
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      delete(part);
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
      throws IOException {
    var target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("An entry leaves the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else {
      Files.createDirectories(target.getParent());
      if (entry.isSymbolicLink()) {
        Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      } else {
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true)) {
          throw new IOException("Not executable: " + target);
        }
      }
    }
  }

  static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static URL archive() {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    var isArm = System.getProperty("os.arch").startsWith("aarch64");
    var name =
        // The programs for macOS run on both of its processors.
        system.startsWith("mac")
            ? "darwin-arm_64"
            : system.startsWith("windows")
                ? "windows-x86_64"
                : isArm ? "linux-arm_64" : "linux-x86_64";
    var archive = PostgresBinaries.class.getResource("/postgres-" + name + ".txz");
    if (archive == null || Files.exists(Path.of("/etc/alpine-release"))) {
      throw new StartFailure("console.database.platform", system, System.getProperty("os.arch"));
    }
    return archive;
  }
}
