package se.utmana.app.database;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import se.utmana.app.console.Progress;

/** Begins to open the database as soon as an application knows its settings, before any bean. */
public final class DatabaseAhead
    implements ApplicationContextInitializer<GenericApplicationContext> {

  private final Progress progress;
  private @Nullable Opening opening;

  public DatabaseAhead(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void initialize(GenericApplicationContext context) {
    var begun = Opening.of(context.getEnvironment(), progress);
    var beans = context.getDefaultListableBeanFactory();
    beans.registerSingleton("databaseAhead", this);
    // A start that fails before a bean wants the database must not leave it running.
    beans.registerDisposableBean("databaseAhead", begun::close);
    opening = begun;
  }

  Opening opening() {
    if (opening == null) {
      throw new IllegalStateException("Nothing has begun");
    }
    return opening;
  }
}
