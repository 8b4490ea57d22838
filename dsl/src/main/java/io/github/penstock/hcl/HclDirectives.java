package io.github.penstock.hcl;

import io.github.penstock.hcl.HclTemplatePart.For;
import io.github.penstock.hcl.HclTemplatePart.If;
import io.github.penstock.hcl.HclTemplatePart.Keyword;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Whether the directives of a template match. */
final class HclDirectives {

  static final String KEYWORDS = "one of \"else\", \"endfor\", \"endif\", \"for\" and \"if\"";

  private HclDirectives() {}

  /**
   * A directive that does not fit.
   *
   * @param part its index; the number of parts for one that is missing at the end
   */
  record Mistake(int part, String summary, String detail) {}

  static Optional<Mistake> mistake(List<HclTemplatePart> parts) {
    Deque<String> open = new ArrayDeque<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof If) {
        open.push("if");
      } else if (parts.get(i) instanceof For) {
        open.push("for");
      } else if (parts.get(i) instanceof Keyword keyword) {
        if (!follow(keyword.word(), open)) {
          return Optional.of(unexpected(i, keyword.word(), open));
        }
      }
    }
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mistake(parts.size(), "Unexpected end of template",
            "directive \"" + open.peek() + "\" has no \"" + closing(open.peek()) + "\""));
  }

  private static boolean follow(String word, Deque<String> open) {
    boolean fits = switch (word) {
      case "else" -> "if".equals(open.peek());
      case "endif" -> "if".equals(open.peek()) || "else".equals(open.peek());
      default -> "for".equals(open.peek());
    };
    if (fits) {
      open.pop();
    }
    if (fits && word.equals("else")) {
      open.push(word);
    }
    return fits;
  }

  private static Mistake unexpected(int part, String word, Deque<String> open) {
    return new Mistake(part, "Unexpected " + word + " directive",
        open.isEmpty()
            ? "directive \"" + word + "\" has nothing to end"
            : "directive \"" + word + "\" cannot follow \"" + open.peek() + "\"; expected \""
                + closing(open.peek()) + "\"");
  }

  private static String closing(String opener) {
    return opener.equals("for") ? "endfor" : "endif";
  }
}
