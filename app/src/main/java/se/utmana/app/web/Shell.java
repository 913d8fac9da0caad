package se.utmana.app.web;

import java.util.List;

/**
 * What every page stands in: who looks at it, in which language and theme, and what its forms must
 * carry.
 *
 * @param path the address of this page with its query, for switches that come back here
 * @param csrf the value that proves that a form was sent from one of our own pages
 * @param nonce the value that lets this page's import map through the content security policy
 * @param notice a text that the previous page left to be shown once, or empty
 * @param assets the address that all static files begin with
 * @param links the links of all menus that this viewer may follow
 */
public record Shell(
    Texts texts,
    Viewer viewer,
    Theme theme,
    String path,
    String csrf,
    String nonce,
    String notice,
    String assets,
    List<NavLink> links) {

  public Language language() {
    return texts.language();
  }

  /** The text of a key in the viewer's language. */
  public String text(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  /** A new idempotency key for a form: sending the same form twice has one effect. */
  public String formKey() {
    return Ids.random().toString();
  }

  /** The address of a static file, such as {@code css/main.css}. */
  public String asset(String file) {
    return assets + file;
  }

  public List<NavLink> menu(NavLink.Menu menu) {
    return links.stream().filter(link -> link.menu() == menu).toList();
  }
}
