package se.utmana.app.database;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the SQL in classes: constants, several lines long, that begin as a statement does. */
final class SqlConstants {

  private static final Pattern STATEMENT =
      Pattern.compile("^\\s*(select|insert into|update|delete from|merge into|with)\\s");
  private static final String PACKAGE = "se.utmana.app";

  private SqlConstants() {}

  /** One constant: where it stands, the module that it belongs to, and the statement. */
  record Sql(String module, String place, String statement) {}

  /** The statements of all classes of the application. */
  static List<Sql> ofTheApplication() throws IOException {
    var classes = Path.of("target", "classes");
    var found = new ArrayList<Sql>();
    try (var files = Files.walk(classes.resolve(PACKAGE.replace('.', '/')))) {
      for (var file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        var relative = classes.relativize(file).toString().replace('/', '.').replace('\\', '.');
        var name = relative.substring(0, relative.length() - ".class".length());
        var module = moduleOf(name);
        if (module != null && !name.endsWith("package-info")) {
          of(load(name), module).forEach(found::add);
        }
      }
    }
    return found;
  }

  /** The statements of one class. */
  static Stream<Sql> of(Class<?> type, String module) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> field.getType() == String.class)
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> Modifier.isFinal(field.getModifiers()))
        .map(
            field -> {
              try {
                field.setAccessible(true);
                var place = type.getSimpleName() + "." + field.getName();
                return new Sql(module, place, (String) field.get(null));
              } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
              }
            })
        .filter(sql -> STATEMENT.matcher(sql.statement()).find())
        .filter(sql -> sql.statement().contains("\n"));
  }

  private static @Nullable String moduleOf(String className) {
    var inside = className.substring(PACKAGE.length() + 1);
    return inside.contains(".") ? inside.substring(0, inside.indexOf('.')) : null;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, SqlConstants.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
