package io.github.penstock.hcl;

import java.util.EnumSet;
import java.util.Set;

/** Whether {@code hclfmt} puts a space between two tokens. */
final class HclSpacing {

  /** Parts of a template, which no space parts. */
  private static final Set<HclTokenType> TEXTS =
      EnumSet.of(HclTokenType.QUOTED_TEXT, HclTokenType.PLAIN_TEXT);

  /** A minus behind one of these is a sign. */
  private static final Set<HclTokenType> BEFORE_SIGN = EnumSet.of(HclTokenType.END,
      HclTokenType.OPEN_PARENTHESIS, HclTokenType.OPEN_BRACE, HclTokenType.OPEN_BRACKET,
      HclTokenType.EQUAL, HclTokenType.COLON, HclTokenType.COMMA, HclTokenType.QUESTION,
      HclTokenType.PLUS, HclTokenType.STAR, HclTokenType.SLASH, HclTokenType.PERCENT,
      HclTokenType.MINUS, HclTokenType.EQUAL_TO, HclTokenType.NOT_EQUAL, HclTokenType.GREATER,
      HclTokenType.GREATER_OR_EQUAL, HclTokenType.LESS, HclTokenType.LESS_OR_EQUAL,
      HclTokenType.AND, HclTokenType.OR, HclTokenType.NOT);

  private HclSpacing() {}

  /**
   * Whether a space follows a token.
   *
   * @param before what stands before it in its cell; the end for nothing
   */
  static boolean isSpaceAfter(String text, HclTokenType before, HclToken token,
      HclTokenType after) {
    HclTokenType type = token.type();
    if (joins(type, after)) {
      return false;
    }
    if (type == HclTokenType.COMMA) {
      return true;
    }
    if (isInTemplate(type, after)) {
      return false;
    }
    if (isIn(text, token) && before == HclTokenType.IDENTIFIER) {
      return true;
    }
    boolean indexed = type == HclTokenType.IDENTIFIER || type == HclTokenType.NUMBER
        || type.bracket() < 0;
    if (after == HclTokenType.OPEN_BRACKET && indexed || type == HclTokenType.NOT) {
      return false;
    }
    return type == HclTokenType.MINUS
        ? !BEFORE_SIGN.contains(before)
        : isSpaceBetween(type, after);
  }

  private static boolean joins(HclTokenType type, HclTokenType after) {
    return switch (after) {
      case NEWLINE, DOT, COMMA, ELLIPSIS -> true;
      case OPEN_PARENTHESIS -> type == HclTokenType.IDENTIFIER || type == HclTokenType.DOT;
      default -> type == HclTokenType.DOT;
    };
  }

  private static boolean isInTemplate(HclTokenType type, HclTokenType after) {
    return TEXTS.contains(type) || TEXTS.contains(after) || type == HclTokenType.OPEN_QUOTE
        || type == HclTokenType.OPEN_HEREDOC || after == HclTokenType.CLOSE_QUOTE
        || after == HclTokenType.CLOSE_HEREDOC;
  }

  /** The {@code in} of a loop, which is not indexed by the list behind it. */
  private static boolean isIn(String text, HclToken token) {
    return token.is(HclTokenType.IDENTIFIER) && token.end() - token.start() == 2
        && text.startsWith("in", token.start());
  }

  private static boolean isSpaceBetween(HclTokenType type, HclTokenType after) {
    boolean sequence = type == HclTokenType.INTERPOLATION || type == HclTokenType.DIRECTIVE;
    if (type == HclTokenType.OPEN_BRACE || after == HclTokenType.CLOSE_BRACE) {
      return type != HclTokenType.OPEN_BRACE || after != HclTokenType.CLOSE_BRACE;
    }
    if (sequence && after == HclTokenType.OPEN_BRACE
        || type == HclTokenType.CLOSE_BRACE && after == HclTokenType.SEQUENCE_END) {
      return true;
    }
    boolean sequences = type == HclTokenType.SEQUENCE_END
        && (after == HclTokenType.INTERPOLATION || after == HclTokenType.DIRECTIVE);
    return !sequences && type.bracket() <= 0 && after.bracket() >= 0;
  }
}
