package io.github.penstock.rules.bake;

import io.github.penstock.origin.Origin;
import io.github.penstock.rules.bake.Elements.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments of a file that hide something. One behind a value belongs to what begins in its line, one
 * above to what begins below it; one at the head of the file with a blank line below, to all of it.
 */
final class WrittenComments {

  static final String MARK = "penstock:";

  private static final Pattern COMMENT = Pattern.compile("(?://|#)\\s*(?=" + MARK + ")");

  private final WrittenTree tree;

  WrittenComments(WrittenTree tree) {
    this.tree = tree;
  }

  List<BakeComment> all() {
    List<BakeComment> comments = new ArrayList<>();
    List<String> lines = tree.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher found = COMMENT.matcher(lines.get(i));
      if (found.find()) {
        boolean alone = lines.get(i).substring(0, found.start()).isBlank();
        String text = lines.get(i).substring(found.end());
        Origin head = Origin.of(tree.path(), i + 1, 1);
        if (alone && isHead(lines, i)) {
          comments.add(new BakeComment("", text, head));
        } else {
          at(alone ? below(lines, i) : i).ifPresent(element -> comments
              .add(new BakeComment(element.path(), text, origin(element))));
        }
      }
    }
    return comments;
  }

  private static boolean isHead(List<String> lines, int line) {
    int next = behindComments(lines, line);
    return next < lines.size() && lines.get(next).isBlank()
        && lines.stream().limit(line).allMatch(each -> each.isBlank() || isComment(each));
  }

  private static int behindComments(List<String> lines, int line) {
    int next = line;
    while (next < lines.size() && isComment(lines.get(next))) {
      next++;
    }
    return next;
  }

  private static int below(List<String> lines, int line) {
    int next = behindComments(lines, line);
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }

  /** What begins in a line, counted from 0, or the innermost that it is in. */
  private Optional<Element> at(int line) {
    List<Element> elements = tree.elements().all();
    return elements.stream().filter(element -> first(element) == line).findFirst()
        .or(() -> elements.stream()
            .filter(element -> first(element) <= line && line <= last(element))
            .reduce((outer, inner) -> inner));
  }

  private int first(Element element) {
    return tree.line(tree.file().span(element.item()).start());
  }

  private int last(Element element) {
    return tree.line(tree.file().span(element.item()).end());
  }

  private Origin origin(Element element) {
    return tree.origin(tree.file().nameSpan(element.item()).start());
  }

  private static boolean isComment(String line) {
    String start = line.strip();
    return start.startsWith("#") || start.startsWith("//");
  }
}
