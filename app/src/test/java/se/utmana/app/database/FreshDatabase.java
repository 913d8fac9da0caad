package se.utmana.app.database;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a test class its own database, made when the first test asks for it. */
final class FreshDatabase implements ParameterResolver {

  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(FreshDatabase.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    var type = parameter.getParameter().getType();
    return type == DataSource.class || type == JdbcClient.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var test = context.getRequiredTestClass();
    var database =
        context
            .getRoot()
            .getStore(SPACE)
            .computeIfAbsent(test, any -> TestDatabases.fresh().dataSource(), DataSource.class);
    return parameter.getParameter().getType() == DataSource.class
        ? database
        : JdbcClient.create(database);
  }
}
