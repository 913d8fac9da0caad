package se.utmana.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import se.utmana.app.database.TestDatabases;

/** Gives each server under test a migrated database of its own. */
final class ServerTestDatabases implements ContextCustomizerFactory {

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> test, List<ContextConfigurationAttributes> configuration) {
    var server = AnnotatedElementUtils.findMergedAnnotation(test, ServerTest.class);
    if (server == null) {
      return null;
    }
    return new OwnDatabase(server.fresh() ? test.getName() : "shared");
  }

  /** Servers with the same key are one server: Spring compares customizers to reuse contexts. */
  private record OwnDatabase(String key) implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      var access = TestDatabases.fresh();
      TestPropertyValues.of(
              "utmana.db.url=" + access.url(),
              "utmana.db.user=" + access.user(),
              "utmana.db.password=" + access.password(),
              "utmana.db.connections=8")
          .applyTo(context);
    }
  }
}
