package se.utmana.app.database;

/** A PostgreSQL that answers, and how to reach it. */
sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ReachedDatabase {

  String url();

  String user();

  String password();

  /** Leaves the database; stops it when it was started here. */
  @Override
  void close();
}
