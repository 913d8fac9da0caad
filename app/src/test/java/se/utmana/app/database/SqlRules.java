package se.utmana.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;

/**
 * What every statement must keep to: the database understands it, it writes to its own module's
 * schema only, and it reads no schema that the module's arrows do not point at. The people of
 * {@code account} are read by no other module at all, so that nothing is ever joined with them.
 */
final class SqlRules {

  private static final Pattern TEXT_OR_COMMENT = Pattern.compile("'[^']*'|--[^\\n]*");
  private static final Pattern NAME = Pattern.compile("\\b([a-z_]+)\\.([a-z_0-9]+)\\b");
  private static final Pattern WRITTEN =
      Pattern.compile("\\b(?:insert\\s+into|update|delete\\s+from|merge\\s+into)\\s+([a-z_]+)\\.");
  private static final String UNKNOWN_PARAMETER_TYPE = "42P18";

  private static final String TABLES =
      """
      select table_schema || '.' || table_name
      from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema')
      """;

  private final DataSource database;
  private final Set<String> tables;

  SqlRules(DataSource database) {
    this.database = database;
    this.tables = new HashSet<>(JdbcClient.create(database).sql(TABLES).query(String.class).list());
  }

  /** What is wrong with the statement, nothing when it is right. */
  List<String> problems(SqlConstants.Sql sql) {
    var problems = new ArrayList<String>();
    prepare(sql, problems);
    var own = ownSchema(sql.module());
    var readable = readableSchemas(sql.module());
    var statement = TEXT_OR_COMMENT.matcher(sql.statement()).replaceAll("''");
    var names = NAME.matcher(statement);
    while (names.find()) {
      if (tables.contains(names.group()) && !readable.contains(names.group(1))) {
        problems.add(sql.place() + " may not read " + names.group());
      }
    }
    var written = WRITTEN.matcher(statement);
    while (written.find()) {
      if (!written.group(1).equals(own)) {
        problems.add(sql.place() + " may not write to " + written.group(1));
      }
    }
    return problems;
  }

  private void prepare(SqlConstants.Sql sql, List<String> problems) {
    var parsed = NamedParameterUtils.parseSqlStatement(sql.statement());
    try (var connection = database.getConnection();
        var prepared =
            connection.prepareStatement(
                NamedParameterUtils.substituteNamedParameters(parsed, null))) {
      prepared.getParameterMetaData();
    } catch (SQLException e) {
      // A parameter whose type only its value tells is understood when it is run.
      if (!UNKNOWN_PARAMETER_TYPE.equals(e.getSQLState())) {
        problems.add(sql.place() + ": " + e.getMessage());
      }
    }
  }

  private static String ownSchema(String module) {
    return module.equals("database") ? "migration" : module;
  }

  private static Set<String> readableSchemas(String module) {
    var schemas = new HashSet<String>();
    Arrays.stream(arrowsOf(module))
        .map(arrow -> arrow.split("::", 2)[0].strip())
        .forEach(schemas::add);
    schemas.remove("account");
    schemas.add(ownSchema(module));
    return schemas;
  }

  /** Read from the file, since tests have a package of the same name without arrows. */
  private static String[] arrowsOf(String module) {
    var file = Path.of("target", "classes", "se", "utmana", "app", module, "package-info.class");
    try {
      var declared =
          new SimpleMetadataReaderFactory()
              .getMetadataReader(new FileSystemResource(file))
              .getAnnotationMetadata()
              .getAnnotationAttributes(ApplicationModule.class.getName());
      if (declared == null) {
        throw new IllegalStateException(module + " does not declare its arrows");
      }
      return (String[]) Objects.requireNonNull(declared.get("allowedDependencies"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
