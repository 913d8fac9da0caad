package se.utmana.app.dialogue.polis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The files of one conversation by their names, held in memory and within limits. */
public final class PolisFiles {

  /** No file may be larger than this, unpacked, nor all of them together. */
  public static final long MOST_BYTES = 256L << 20;

  static final Set<String> KNOWN =
      Set.of(
          "comments.csv",
          "votes.csv",
          "participants-votes.csv",
          "summary.csv",
          "comments.json",
          "votes.json",
          "conversation.json");

  private final Map<String, byte[]> contents;

  private PolisFiles(Map<String, byte[]> contents) {
    this.contents = contents;
  }

  /** Files that are already in memory, for example uploaded one by one; other names are ignored. */
  public static PolisFiles of(Map<String, byte[]> files) throws PolisProblem {
    Map<String, byte[]> known = new TreeMap<>();
    long total = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (KNOWN.contains(file.getKey())) {
        total += file.getValue().length;
        known.put(file.getKey(), file.getValue());
      }
    }
    if (total > MOST_BYTES) {
      throw PolisProblem.of("large", MOST_BYTES >> 20);
    }
    return new PolisFiles(known);
  }

  /** The known files of a folder. */
  public static PolisFiles ofFolder(Path folder) throws IOException, PolisProblem {
    if (!Files.isDirectory(folder)) {
      throw PolisProblem.of("folder", folder);
    }
    Map<String, byte[]> files = new TreeMap<>();
    long total = 0;
    for (String name : KNOWN) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        total += Files.size(file);
        if (total > MOST_BYTES) {
          throw PolisProblem.of("large", MOST_BYTES >> 20);
        }
        files.put(name, Files.readAllBytes(file));
      }
    }
    return new PolisFiles(files);
  }

  /** The known files of a zip archive, which may hold them in one folder. */
  public static PolisFiles ofZip(InputStream zip) throws IOException, PolisProblem {
    return new PolisFiles(PolisZip.unpack(zip));
  }

  /** The names of the files that are there. */
  public List<String> names() {
    return List.copyOf(contents.keySet());
  }

  boolean has(String name) {
    return contents.containsKey(name);
  }

  Optional<byte[]> find(String name) {
    return Optional.ofNullable(contents.get(name));
  }
}
