package io.github.penstock.hcl;

import java.util.Optional;

/** What words HCL's text is made of. */
enum HclTokenType {
  OPEN_BRACE("{"),
  CLOSE_BRACE("}"),
  OPEN_BRACKET("["),
  CLOSE_BRACKET("]"),
  OPEN_PARENTHESIS("("),
  CLOSE_PARENTHESIS(")"),

  OPEN_QUOTE("\""),
  CLOSE_QUOTE("\""),
  /** {@code <<EOT} with the end of its line. */
  OPEN_HEREDOC("<<"),
  /** The line with the marker, without its end. */
  CLOSE_HEREDOC(""),
  INTERPOLATION("${"),
  DIRECTIVE("%{"),
  /** The brace that ends an interpolation or a directive, perhaps with a tilde. */
  SEQUENCE_END("}"),
  /** Text in which backslashes are live. */
  QUOTED_TEXT(""),
  /** Text of a heredoc or of a template without quotes, at most a line of it. */
  PLAIN_TEXT(""),

  NUMBER(""),
  IDENTIFIER(""),
  /** One that ends with its line has the line's end in it. */
  COMMENT(""),
  NEWLINE(""),
  END(""),

  ELLIPSIS("..."),
  EQUAL_TO("=="),
  NOT_EQUAL("!="),
  LESS_OR_EQUAL("<="),
  GREATER_OR_EQUAL(">="),
  AND("&&"),
  OR("||"),
  ARROW("=>"),
  STAR("*"),
  SLASH("/"),
  PERCENT("%"),
  PLUS("+"),
  MINUS("-"),
  EQUAL("="),
  LESS("<"),
  GREATER(">"),
  NOT("!"),
  DOT("."),
  COMMA(","),
  QUESTION("?"),
  COLON(":"),

  BITWISE_AND("&"),
  BITWISE_OR("|"),
  BITWISE_NOT("~"),
  BITWISE_XOR("^"),
  BACKTICK("`"),
  APOSTROPHE("'"),
  SEMICOLON(";"),
  QUOTED_NEWLINE(""),
  INVALID("");

  private final String symbol;

  HclTokenType(String symbol) {
    this.symbol = symbol;
  }

  String symbol() {
    return symbol;
  }

  /** 1 for what opens a bracket, -1 for what closes one. */
  int bracket() {
    return switch (this) {
      case OPEN_BRACE, OPEN_BRACKET, OPEN_PARENTHESIS, INTERPOLATION, DIRECTIVE -> 1;
      case CLOSE_BRACE, CLOSE_BRACKET, CLOSE_PARENTHESIS, SEQUENCE_END -> -1;
      default -> 0;
    };
  }

  /** What opens what this closes; an interpolation stands for directives too. */
  Optional<HclTokenType> opener() {
    return switch (this) {
      case CLOSE_BRACE -> Optional.of(OPEN_BRACE);
      case CLOSE_BRACKET -> Optional.of(OPEN_BRACKET);
      case CLOSE_PARENTHESIS -> Optional.of(OPEN_PARENTHESIS);
      case CLOSE_QUOTE -> Optional.of(OPEN_QUOTE);
      case CLOSE_HEREDOC -> Optional.of(OPEN_HEREDOC);
      case SEQUENCE_END -> Optional.of(INTERPOLATION);
      default -> Optional.empty();
    };
  }

  boolean isOpener() {
    return bracket() > 0 || this == OPEN_QUOTE || this == OPEN_HEREDOC;
  }
}
