package io.github.penstock.yaml;

import java.util.Arrays;
import java.util.regex.Pattern;

/** How a scalar is written at a place: the author's way where there is one, else the safe one. */
final class ScalarText {

  /** Readers give up after 1024. */
  private static final int LONGEST_KEY = 1000;

  private static final Pattern LINE_ENDS = Pattern.compile("\n+");

  private ScalarText() {}

  /** As a value or an item on lines of its own. */
  static ScalarLines inBlock(Scalar scalar) {
    return switch (scalar.style()) {
      case PLAIN -> plain(scalar);
      case TEXT -> text(scalar.value());
      case SINGLE_QUOTED, DOUBLE_QUOTED -> ScalarLines.lines(quoted(scalar));
      case LITERAL, FOLDED -> block(scalar);
    };
  }

  /** On one line of a flow collection. */
  static String inFlow(Scalar scalar) {
    if (scalar.isNull() && scalar.value().isEmpty()) {
      return "null";
    }
    return onOneLine(scalar, true);
  }

  /** Whether readers find the colon behind a key of this length; beyond it stands {@code ? key}. */
  static boolean isShortKey(String written) {
    return written.length() <= LONGEST_KEY;
  }

  static String key(Scalar key, boolean flow) {
    return onOneLine(key, flow);
  }

  private static String onOneLine(Scalar scalar, boolean flow) {
    String source = source(scalar);
    boolean oneLine = source.indexOf('\n') < 0;
    return switch (scalar.style()) {
      case PLAIN -> isWritable(source, flow) && oneLine ? source : textOnOneLine(scalar, flow);
      case SINGLE_QUOTED, DOUBLE_QUOTED -> oneLine ? quoted(scalar) : textOnOneLine(scalar, flow);
      case TEXT, LITERAL, FOLDED -> textOnOneLine(scalar, flow);
    };
  }

  private static String textOnOneLine(Scalar scalar, boolean flow) {
    String value = scalar.value();
    return PlainText.isText(value, flow) ? value : QuotedText.of(value);
  }

  private static ScalarLines text(String value) {
    if (PlainText.isText(value, false)) {
      return ScalarLines.line(value);
    }
    return LiteralBlock.of(value).orElseGet(() -> ScalarLines.line(QuotedText.of(value)));
  }

  private static ScalarLines plain(Scalar scalar) {
    String source = source(scalar);
    return isWritable(source, false) && folded(source).equals(scalar.value())
        ? ScalarLines.lines(source)
        : text(scalar.value());
  }

  /** What readers make of line ends within a plain scalar. */
  private static String folded(String source) {
    return LINE_ENDS.matcher(source).replaceAll(
        ends -> ends.end() - ends.start() == 1 ? " " : ends.group().substring(1));
  }

  private static boolean isWritable(String source, boolean flow) {
    return source.isEmpty() || PlainText.canStand(source.replace('\n', ' '), flow);
  }

  private static String source(Scalar scalar) {
    return scalar.source().isEmpty() && scalar.style() == Scalar.Style.PLAIN
        ? scalar.value()
        : scalar.source();
  }

  private static String quoted(Scalar scalar) {
    if (!scalar.source().isEmpty()) {
      return scalar.source();
    }
    return scalar.style() == Scalar.Style.SINGLE_QUOTED
        ? QuotedText.inSingle(scalar.value())
        : QuotedText.inDouble(scalar.value());
  }

  private static ScalarLines block(Scalar scalar) {
    return scalar.source().isEmpty()
        ? text(scalar.value())
        : ScalarLines.block(Arrays.asList(scalar.source().split("\n", -1)));
  }
}
