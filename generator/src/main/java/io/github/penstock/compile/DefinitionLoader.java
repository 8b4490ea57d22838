package io.github.penstock.compile;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads compiled definitions; their resources are the files beside their sources. */
final class DefinitionLoader extends URLClassLoader {

  private final Map<String, byte[]> classes;

  DefinitionLoader(Map<String, byte[]> classes, Path folder, ClassLoader library) {
    super(new URL[]{url(folder)}, library);
    this.classes = classes;
  }

  boolean isOfDefinitions(String className) {
    return classes.containsKey(className);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] code = classes.get(name);
    return code == null ? super.findClass(name) : defineClass(name, code, 0, code.length);
  }

  /** A script beside the definitions wins over a file of that name in some jar. */
  @Override
  public @Nullable URL getResource(String name) {
    URL own = findResource(name);
    return own != null ? own : super.getResource(name);
  }

  private static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
