package se.utmana.app.demo;

import java.util.Map;
import se.utmana.app.document.kind.DocumentKind;

/**
 * A document whose own texts are made up.
 *
 * @param own what is written in its sections, by their keys
 * @param reference where it was decided, empty for a draft
 */
record InventedDocument(
    String space, DocumentKind kind, String title, Map<String, String> own, String reference) {}
