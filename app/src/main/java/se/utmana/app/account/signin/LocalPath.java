package se.utmana.app.account.signin;

import java.util.regex.Pattern;

/** A place on this site to go on to: never another site, however the address is written. */
record LocalPath(String value) {

  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

  static LocalPath of(String wanted) {
    return new LocalPath(LOCAL.matcher(wanted).matches() ? wanted : "/");
  }
}
