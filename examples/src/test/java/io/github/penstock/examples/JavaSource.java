package io.github.penstock.examples;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file that exists only here. */
final class JavaSource extends SimpleJavaFileObject {

  private final String text;

  JavaSource(String className, String text) {
    super(URI.create("string:///" + className + ".java"), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /** What javac says about the files, with the class path of the tests; nothing if all is well. */
  static String compile(List<JavaSource> sources, Path classes) {
    StringWriter said = new StringWriter();
    List<String> options = List.of("-proc:none", "-d", classes.toString(), "-cp",
        System.getProperty("java.class.path"));
    ToolProvider.getSystemJavaCompiler().getTask(said, null, null, options, null, sources).call();
    return said.toString();
  }
}
