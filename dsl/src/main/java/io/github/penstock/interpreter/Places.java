package io.github.penstock.interpreter;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Binary;
import io.github.penstock.hcl.HclExpression.Call;
import io.github.penstock.hcl.HclExpression.Conditional;
import io.github.penstock.hcl.HclExpression.ForStruct;
import io.github.penstock.hcl.HclExpression.ForTuple;
import io.github.penstock.hcl.HclExpression.Index;
import io.github.penstock.hcl.HclExpression.Item;
import io.github.penstock.hcl.HclExpression.Member;
import io.github.penstock.hcl.HclExpression.NumberLiteral;
import io.github.penstock.hcl.HclExpression.Parentheses;
import io.github.penstock.hcl.HclExpression.Splat;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.hcl.HclExpression.Unary;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.hcl.HclSpan;
import io.github.penstock.hcl.HclTemplatePart;
import java.util.List;

/** The parts of expressions at which HCL reports mistakes. */
final class Places {

  private final HclFile file;

  Places(HclFile file) {
    this.file = file;
  }

  HclSpan whole(HclExpression expression) {
    return file.span(expression);
  }

  /** The name of the function. */
  HclSpan name(Call call) {
    int start = whole(call).start();
    return new HclSpan(start, start + call.function().length());
  }

  HclSpan closingParenthesis(Call call) {
    int end = whole(call).end();
    return new HclSpan(end - 1, end);
  }

  /** {@code (a, b)}. */
  HclSpan parentheses(Call call) {
    return new HclSpan(opening(call), whole(call).end());
  }

  private int opening(Call call) {
    return file.text().indexOf('(', name(call).end());
  }

  /** {@code .name}. */
  HclSpan member(Member member) {
    return new HclSpan(find('.', whole(member.source())), whole(member).end());
  }

  /** {@code [key]} or {@code .0}. */
  HclSpan key(Index index) {
    HclSpan source = whole(index.source());
    int bracket = find('[', source);
    int dot = find('.', source);
    boolean bracketed =
        bracket >= 0 && bracket < whole(index.key()).start() && (dot < 0 || bracket < dot);
    return new HclSpan(bracketed ? bracket : dot, whole(index).end());
  }

  private int find(char sign, HclSpan behind) {
    return file.text().indexOf(sign, behind.end());
  }

  /** What HCL takes for the start of an expression, which is more than a character. */
  HclSpan start(HclExpression expression) {
    HclExpression at = expression;
    while (true) {
      if (at instanceof Binary binary) {
        at = binary.left();
      } else if (at instanceof Conditional conditional) {
        at = conditional.condition();
      } else if (at instanceof Parentheses parentheses) {
        at = parentheses.inner();
      } else if (at instanceof Template template && !startsAtItself(template)) {
        at = firstValue(template);
      } else {
        return startOf(at);
      }
    }
  }

  private HclSpan startOf(HclExpression expression) {
    HclSpan whole = whole(expression);
    if (expression instanceof Call call) {
      return new HclSpan(whole.start(), opening(call) + 1);
    }
    if (expression instanceof Template template) {
      return firstText(template);
    }
    if (expression instanceof Index index && !isTraversal(index)) {
      HclSpan key = key(index);
      return new HclSpan(key.start(), key.start() + 1);
    }
    if (expression instanceof Splat splat) {
      return marker(splat);
    }
    boolean bracket = expression instanceof Tuple || expression instanceof Struct
        || expression instanceof ForTuple || expression instanceof ForStruct
        || expression instanceof Unary;
    return bracket ? new HclSpan(whole.start(), whole.start() + 1) : whole;
  }

  private HclSpan marker(Splat splat) {
    HclExpression each = splat.each();
    while (!(each instanceof Item)) {
      each = each.children().findFirst().orElseThrow();
    }
    return whole(each);
  }

  /** Names and indexes that are literals. */
  private static boolean isTraversal(Index index) {
    return index.key() instanceof NumberLiteral
        || index.key() instanceof Template template && template.literal().isPresent();
  }

  /** A lone interpolation is a value of its own, for which the quotes are the start. */
  private static boolean startsAtItself(Template template) {
    return template.parts().size() < 2
        || !(template.parts().get(0) instanceof HclTemplatePart.Interpolation
            || template.parts().get(0) instanceof HclTemplatePart.If);
  }

  private static HclExpression firstValue(Template template) {
    return template.parts().get(0).expression().orElseThrow();
  }

  /** Up to the next sequence. */
  private HclSpan firstText(Template template) {
    HclSpan whole = whole(template);
    List<HclTemplatePart> parts = template.parts();
    if (parts.isEmpty()) {
      return new HclSpan(whole.end(), whole.end());
    }
    if (isHeredoc(template) && parts.get(0) instanceof HclTemplatePart.Text text) {
      return firstLine(whole, text.value(), parts);
    }
    if (parts.get(0) instanceof HclTemplatePart.For) {
      HclSpan collection = whole(firstValue(template));
      return new HclSpan(sequenceBefore(collection),
          file.text().indexOf('}', collection.end()) + 1);
    }
    if (!(parts.get(0) instanceof HclTemplatePart.Text)) {
      return whole;
    }
    return new HclSpan(whole.start() + 1, parts.size() == 1
        ? whole.end() - 1
        : sequenceBefore(whole(parts.get(1).expression().orElseThrow())));
  }

  /** The first line of a heredoc up to the next sequence, without the indentation that is dropped. */
  private HclSpan firstLine(HclSpan heredoc, String text, List<HclTemplatePart> parts) {
    int line = file.text().indexOf('\n', heredoc.start()) + 1;
    boolean ends = text.indexOf('\n') >= 0;
    int end = ends
        ? file.text().indexOf('\n', line) + 1
        : sequenceBefore(whole(parts.get(1).expression().orElseThrow()));
    int length = ends ? text.indexOf('\n') + 1 : text.length();
    boolean flush = file.text().startsWith("<<-", heredoc.start());
    return new HclSpan(flush ? Math.max(line, end - length) : line, end);
  }

  private int sequenceBefore(HclSpan value) {
    int brace = file.text().lastIndexOf('{', value.start() - 1);
    return brace - 1;
  }

  /** Whether a key has no quotes, as the names in the type of an object. */
  boolean isBareName(Template key) {
    char first = file.text().charAt(whole(key).start());
    return first == '_' || Character.isLetter(first);
  }

  /** Whether the expression is a heredoc. */
  boolean isHeredoc(Template template) {
    return file.text().startsWith("<<", whole(template).start());
  }
}
