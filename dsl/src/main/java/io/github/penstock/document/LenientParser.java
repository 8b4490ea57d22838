package io.github.penstock.document;

import io.github.penstock.expression.ExpressionException;
import io.github.penstock.expression.ExpressionFunction;
import io.github.penstock.expression.Syntax;
import io.github.penstock.expression.TemplatePart;
import io.github.penstock.expression.Vocabulary;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads expressions whose names nobody knows too: rules say more about them than a parser can. */
public final class LenientParser {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  private LenientParser() {}

  /**
   * The tree of an expression with any names and any number of arguments.
   *
   * @throws ExpressionException when it would not be an expression with any names
   */
  public static Syntax parse(TemplatePart.Expression expression) {
    try {
      return expression.tree();
    } catch (ExpressionException e) {
      if (e.kind() == ExpressionException.Kind.LEXING) {
        throw e;
      }
      return expression.tree(anyName(expression.code()));
    }
  }

  private static Vocabulary anyName(String code) {
    List<String> names = NAME.matcher(code).results().map(MatchResult::group).distinct().toList();
    return new Vocabulary(names, names.stream()
        .map(name -> new ExpressionFunction(name, 0, ExpressionFunction.MANY,
            ExpressionFunction.Kind.PURE))
        .toList());
  }
}
