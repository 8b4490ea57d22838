package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Variables, and below {@code ---} expressions with what buildx makes of them in the line behind: a
 * value, or the place and the kind of a mistake. A sign stands for the ends of lines within an
 * expression. What buildx 0.29 with its older HCL does otherwise than HCL 2.24 is marked with {@code !}.
 */
final class ExpressionTable {

  private static final String MARK = "  ! ";

  private final String variables;
  private final List<Row> rows = new ArrayList<>();

  /**
   * An expression, or a comment.
   *
   * @param answer empty for a comment
   */
  record Row(String line, String answer) {

    String expression() {
      return line.replace('\u23ce', '\n');
    }

    boolean isComment() {
      return line.startsWith("## ");
    }

    /** Whether buildx 0.29 has the same answer. */
    boolean isOfBuildx() {
      return !isComment() && !answer.startsWith(MARK);
    }

    String expected() {
      return answer.substring(answer.startsWith(MARK) ? MARK.length() : 2);
    }

    Row withAnswer(String theirs) {
      return new Row(line, "  " + theirs);
    }

    @Override
    public String toString() {
      return isComment() ? line : line + "\n" + answer;
    }
  }

  ExpressionTable(String text) {
    String[] parts = text.split("\\n---\\n", 2);
    this.variables = parts[0] + "\n";
    List<String> lines = parts[1].lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      boolean comment = lines.get(i).startsWith("## ");
      rows.add(new Row(lines.get(i), comment ? "" : lines.get(++i)));
    }
  }

  List<Row> rows() {
    return rows;
  }

  String variables() {
    return variables;
  }

  /** A bake file with expressions as build arguments. */
  String bakeFile(List<String> expressions) {
    StringBuilder text = new StringBuilder("target \"default\" {\n  args = {\n");
    for (int i = 0; i < expressions.size(); i++) {
      text.append("    A").append(i).append(" = jsonencode([\n").append(expressions.get(i))
          .append("\n    ])\n");
    }
    return text + "  }\n}\n" + variables;
  }

  /** {@code = [value]}, or the places and the kinds of all mistakes. */
  List<String> evaluated(String expression) {
    try {
      HclFile file = HclFile.read("expression.hcl", bakeFile(List.of(expression)));
      SampleScope scope = new SampleScope(file);
      HclExpression arguments = file.body().blocks().findFirst().orElseThrow().body()
          .attribute("args").orElseThrow().value();
      HclExpression.Struct entries = (HclExpression.Struct) arguments;
      HclExpression.Call call = (HclExpression.Call) entries.entries().get(0).value();
      CtyValue value = scope.interpreter().evaluate(call.arguments().get(0), scope);
      return List.of("= " + GoJson.of(value));
    } catch (HclException e) {
      return e.diagnostics().stream().map(each -> each.range() + ": " + each.summary()).toList();
    }
  }
}
