package se.utmana.app.web;

import java.util.Locale;

/** Light, dark, or as the viewer's device says. */
public enum Theme {
  DEVICE,
  LIGHT,
  DARK;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Theme of(String code) {
    for (var theme : values()) {
      if (theme.code().equals(code)) {
        return theme;
      }
    }
    return DEVICE;
  }
}
