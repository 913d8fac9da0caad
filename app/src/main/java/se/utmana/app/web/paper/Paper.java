package se.utmana.app.web.paper;

/**
 * Something to print, as a record. Like a page it is drawn by the template of the same name, which
 * receives it as {@code paper} together with the texts and the style sheet; what the template
 * writes must be well-formed XML.
 */
public interface Paper {}
