package se.utmana.app.document.binding;

import java.util.Set;

/** Fills sections with one kind of record. */
public interface Binding {

  /** What the skeletons call the records that it knows. */
  Set<String> sources();

  /** What the record says now; nothing where it says nothing. */
  Live read(Scene scene);
}
