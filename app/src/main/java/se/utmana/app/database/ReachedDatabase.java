package se.utmana.app.database;

/** A database that somebody else runs: an external one, or that of a server already running. */
record ReachedDatabase(String url, String user, String password) implements Database {

  @Override
  public void close() {}

  @Override
  public String toString() {
    return "ReachedDatabase[" + url + "]";
  }
}
