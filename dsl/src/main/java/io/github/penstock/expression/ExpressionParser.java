package io.github.penstock.expression;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads GitHub's expressions as the runner does: with two stacks, so that a thousand parentheses
 * cost no depth, and with its limits.
 */
public final class ExpressionParser {

  /** The most chars that an expression may have. */
  public static final int MAX_LENGTH = 21_000;

  /**
   * How deep parts may lie within parts; groups and repeated {@code &&} or {@code ||} do not count.
   */
  public static final int MAX_DEPTH = 50;

  private final Source source;
  private final Vocabulary names;
  private final Lexer lexer;
  private final Operands operands;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private Token last;
  private Token token;

  private ExpressionParser(Source source, Vocabulary names) {
    this.source = source;
    this.names = names;
    this.lexer = new Lexer(source);
    this.operands = new Operands(source);
    this.last = new Token(TokenKind.OPERATOR, "", 0, 0);
    this.token = lexer.next();
  }

  /**
   * The tree of an expression without its template.
   *
   * @throws ExpressionException when GitHub would not read it
   */
  public static Syntax parse(String code) {
    return parse(code, Vocabulary.github());
  }

  /**
   * The tree of an expression without its template.
   *
   * @throws ExpressionException when GitHub would not read it where only these names are known
   */
  public static Syntax parse(String code, Vocabulary names) {
    return parse(new Source(code, 0), names);
  }

  static Syntax parse(Source source, Vocabulary names) {
    if (source.text().length() > MAX_LENGTH) {
      throw source.lexing(MAX_LENGTH, "expression has " + source.text().length()
          + " characters; expected at most " + MAX_LENGTH);
    }
    ExpressionParser parser = new ExpressionParser(source, names);
    try {
      return parser.read();
    } catch (ExpressionException e) {
      parser.lexRest();
      throw e;
    }
  }

  /** GitHub's own tools lex all before they parse, so a token that cannot be is told first. */
  private void lexRest() {
    while (token.kind() != TokenKind.END) {
      token = lexer.next();
    }
  }

  private Syntax read() {
    if (token.kind() == TokenKind.END) {
      throw source.parsing(0, "expression is empty; expected a value");
    }
    while (token.kind() != TokenKind.END) {
      checkPlace();
      accept();
      last = token;
      token = lexer.next();
    }
    return finish();
  }

  private Syntax finish() {
    if (!last.kind().endsValue()) {
      throw source.parsing(token.start(), "unexpected end; expected " + expectedNext());
    }
    reduceOperators();
    if (!pending.isEmpty()) {
      Pending open = pending.peek();
      throw source.parsing(open.token().start(), open.describe() + " has no end; expected \""
          + (open.is(TokenKind.OPEN_INDEX) ? "]" : ")") + "\"");
    }
    return operands.result();
  }

  private void checkPlace() {
    TokenKind kind = token.kind();
    TokenKind before = last.kind();
    boolean fits = switch (kind) {
      case PROPERTY, ANY_INDEX, OPEN_CALL -> true;
      case WILDCARD -> before == TokenKind.DOT;
      case DOT, OPEN_INDEX -> before.endsTarget();
      case CLOSE -> before.endsValue() || before == TokenKind.OPEN_CALL;
      case CLOSE_INDEX -> before.endsValue() || before == TokenKind.ANY_INDEX;
      case COMMA, OPERATOR -> before.endsValue();
      default -> before.wantsValue();
    };
    if (!fits) {
      throw unexpected();
    }
  }

  private void accept() {
    switch (token.kind()) {
      case NULL, TRUE, FALSE, NUMBER, STRING -> operands.literal(token);
      case NAME -> name();
      case PROPERTY -> operands.property(token);
      case WILDCARD -> operands.wildcard(token.end());
      case FUNCTION -> function();
      case OPEN_GROUP, OPEN_INDEX, NOT -> pending.push(new Pending(token, operands.size()));
      case OPERATOR -> operator();
      case COMMA -> comma();
      case CLOSE -> close();
      case CLOSE_INDEX -> closeIndex();
      default -> {
        // A dot shows in what follows it, the parenthesis of a call in its name.
      }
    }
  }

  private void name() {
    if (!names.hasContext(token.text())) {
      throw source.parsing(token.start(),
          "unknown context \"" + token.text() + "\"" + names.expectedContexts(token.text()));
    }
    operands.name(token);
  }

  private void function() {
    if (names.function(token.text()).isEmpty()) {
      throw source.parsing(token.start(),
          "unknown function \"" + token.text() + "\"" + names.expectedFunctions(token.text()));
    }
    pending.push(new Pending(token, operands.size()));
  }

  private void operator() {
    Precedence own = Operator.of(token.text()).precedence();
    while (!pending.isEmpty() && isReducedBefore(pending.peek(), own)) {
      reduce();
    }
    pending.push(new Pending(token, operands.size()));
  }

  /** Comparisons group from the left; {@code &&} and {@code ||} wait for all of their kind. */
  private static boolean isReducedBefore(Pending top, Precedence next) {
    if (!top.isOperator()) {
      return false;
    }
    return next.isWeakerThan(top.precedence())
        || next == top.precedence() && next.isComparison();
  }

  private void comma() {
    reduceOperators();
    if (pending.isEmpty() || !pending.peek().is(TokenKind.FUNCTION)) {
      throw source.parsing(token.start(), "unexpected \",\"; expected it between arguments only");
    }
  }

  private void close() {
    reduceOperators();
    if (pending.isEmpty() || pending.peek().is(TokenKind.OPEN_INDEX)) {
      throw source.parsing(token.start(), "unexpected \")\"; nothing is open that it could close");
    }
    Pending open = pending.pop();
    if (open.is(TokenKind.FUNCTION)) {
      checkArguments(open.token(), operands.size() - open.operands());
      operands.call(open, token.end());
    } else {
      operands.group(open.token().start(), token.end());
    }
  }

  private void checkArguments(Token called, int count) {
    ExpressionFunction function = names.function(called.text()).orElseThrow();
    if (count < function.least() || count > function.most()
        || function.wantsOddArguments() && count % 2 == 0) {
      throw source.parsing(called.start(), "function \"" + called.text() + "\" has " + count
          + (count == 1 ? " argument" : " arguments") + "; expected " + function.expected());
    }
  }

  private void closeIndex() {
    reduceOperators();
    if (pending.isEmpty() || !pending.peek().is(TokenKind.OPEN_INDEX)) {
      throw source.parsing(token.start(), "unexpected \"]\"; nothing is open that it could close");
    }
    pending.pop();
    if (last.kind() == TokenKind.ANY_INDEX) {
      operands.wildcard(token.end());
    } else {
      operands.index(token.end());
    }
  }

  private void reduceOperators() {
    while (!pending.isEmpty() && pending.peek().isOperator()) {
      reduce();
    }
  }

  private void reduce() {
    Pending top = pending.pop();
    if (top.is(TokenKind.NOT)) {
      operands.not(top.token().start());
    } else if (top.operator().isLogical()) {
      operands.logical(top.operator(), 2 + popAll(top.operator()));
    } else {
      operands.comparison(top.operator());
    }
  }

  private int popAll(Operator operator) {
    int count = 0;
    while (!pending.isEmpty() && pending.peek().is(TokenKind.OPERATOR)
        && pending.peek().operator() == operator) {
      pending.pop();
      count++;
    }
    return count;
  }

  private ExpressionException unexpected() {
    return source.parsing(token.start(),
        "unexpected \"" + token.text() + "\"; expected " + expectedNext());
  }

  private String expectedNext() {
    return switch (last.kind()) {
      case DOT -> "a name or \"*\"";
      case ANY_INDEX -> "\"]\"";
      case OPEN_CALL -> "a value or \")\"";
      default -> last.kind().endsValue() ? "an operator" : "a value";
    };
  }

  /**
   * A token whose reach is not known yet.
   *
   * @param operands how many operands were there before
   */
  record Pending(Token token, int operands) {

    boolean is(TokenKind kind) {
      return token.kind() == kind;
    }

    boolean isOperator() {
      return is(TokenKind.NOT) || is(TokenKind.OPERATOR);
    }

    Operator operator() {
      return Operator.of(token.text());
    }

    Precedence precedence() {
      return is(TokenKind.NOT) ? Precedence.NOT : operator().precedence();
    }

    String describe() {
      return is(TokenKind.FUNCTION)
          ? "call of \"" + token.text() + "\""
          : "\"" + token.text() + "\"";
    }
  }
}
