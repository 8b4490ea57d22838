package io.github.penstock.hcl;

import io.github.penstock.hcl.HclTemplatePart.For;
import io.github.penstock.hcl.HclTemplatePart.If;
import io.github.penstock.hcl.HclTemplatePart.Keyword;
import io.github.penstock.hcl.HclTemplateParser.Piece;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Whether the directives of a template match. */
final class HclDirectives {

  static final String KEYWORDS =
      "one of \"else\", \"endfor\", \"endif\", \"for\" and \"if\"";

  private HclDirectives() {}

  static void check(HclSource source, List<Piece> pieces, HclSpan end) {
    Deque<String> open = new ArrayDeque<>();
    for (Piece piece : pieces) {
      if (piece.part() instanceof If) {
        open.push("if");
      } else if (piece.part() instanceof For) {
        open.push("for");
      } else if (piece.part() instanceof Keyword keyword) {
        follow(source, keyword.word(), piece.span(), open);
      }
    }
    if (!open.isEmpty()) {
      throw source.error(end, "Unexpected end of template",
          "Directive \"" + open.peek() + "\" has no \"" + closing(open.peek()) + "\".");
    }
  }

  private static void follow(HclSource source, String word, HclSpan span, Deque<String> open) {
    boolean fits = switch (word) {
      case "else" -> "if".equals(open.peek());
      case "endif" -> "if".equals(open.peek()) || "else".equals(open.peek());
      default -> "for".equals(open.peek());
    };
    if (!fits) {
      throw source.error(span, "Unexpected " + word + " directive",
          open.isEmpty()
              ? "Directive \"" + word + "\" has nothing to end."
              : "Directive \"" + word + "\" cannot follow \"" + open.peek() + "\"; expected \""
                  + closing(open.peek()) + "\".");
    }
    open.pop();
    if (word.equals("else")) {
      open.push(word);
    }
  }

  private static String closing(String opener) {
    return opener.equals("for") ? "endfor" : "endif";
  }
}
