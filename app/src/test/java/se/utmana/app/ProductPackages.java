package se.utmana.app;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Finds the {@code package-info} of the product first: that of the tests of the same package hides
 * it otherwise, and with it what the module declares.
 */
final class ProductPackages extends URLClassLoader {

  ProductPackages(ClassLoader parent) {
    super(new URL[] {Utmana.class.getProtectionDomain().getCodeSource().getLocation()}, parent);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith("se.utmana.app.") && name.endsWith(".package-info")) {
      synchronized (getClassLoadingLock(name)) {
        var loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }
    return super.loadClass(name, resolve);
  }
}
