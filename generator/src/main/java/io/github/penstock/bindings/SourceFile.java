package io.github.penstock.bindings;

import com.palantir.javapoet.JavaFile;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A generated source.
 *
 * @param path below the folder of generated sources, with {@code /}
 */
record SourceFile(String path, String text) {

  private static final int WIDTH = 100;

  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$", Pattern.MULTILINE);

  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *}");

  private static final Pattern TYPE_HEADER =
      Pattern.compile("^(public .*\\{)\\n", Pattern.MULTILINE);

  private static final Pattern LONG_HEADER =
      Pattern.compile("^(public .*) (extends .*\\{)$", Pattern.MULTILINE);

  private static final Pattern BETWEEN_CONSTANTS =
      Pattern.compile("^( +[A-Z][A-Z0-9_]*(?:\\(.*\\))?,)\\n\\n", Pattern.MULTILINE);

  static SourceFile of(JavaFile file) {
    String folder = file.packageName().replace('.', '/');
    return new SourceFile(folder + "/" + file.typeSpec().name() + ".java", tidy(file.toString()));
  }

  /** The rest of the house style, which JavaPoet has no settings for. */
  private static String tidy(String text) {
    String tidy = SHORT_JAVADOC.matcher(text).replaceAll(SourceFile::oneLine);
    tidy = EMPTY_BODY.matcher(tidy).replaceAll("{}");
    tidy = BETWEEN_CONSTANTS.matcher(tidy).replaceAll("$1\n");
    tidy = TYPE_HEADER.matcher(tidy).replaceFirst("$1\n\n");
    return LONG_HEADER.matcher(tidy)
        .replaceAll(header -> header.group().length() > WIDTH
            ? quoted(header.group(1) + "\n    " + header.group(2))
            : quoted(header.group()));
  }

  private static String oneLine(MatchResult javadoc) {
    String line = javadoc.group(1) + "/** " + javadoc.group(2) + " */";
    return quoted(line.length() > WIDTH ? javadoc.group() : line);
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
