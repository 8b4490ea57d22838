package io.github.penstock.rules.bake;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclItem;
import io.github.penstock.hcl.HclSpan;
import io.github.penstock.origin.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The comments of a file that hide something. One behind a value belongs to what begins in its line, one
 * above to what begins below it; one at the head of the file with a blank line below, to all of it.
 */
final class WrittenComments {

  static final String MARK = "penstock:";

  private static final Pattern COMMENT = Pattern.compile("(?://|#)\\s*(?=" + MARK + ")");

  private final WrittenSource source;
  private final List<Element> elements = new ArrayList<>();

  WrittenComments(WrittenSource source) {
    this.source = source;
    add(source.body(), "");
  }

  /** An attribute or a block, with the lines where it begins and ends, counted from 0. */
  private record Element(String path, Origin origin, int first, int last) {}

  private void add(HclBody body, String around) {
    for (HclItem item : body.items()) {
      HclSpan span = source.file().span(item);
      String path = path(item, around);
      Origin origin =
          source.origin(source.file().nameSpan(item).start());
      elements.add(
          new Element(path, origin, source.line(span.start()), source.line(span.end())));
      if (item instanceof HclBlock block) {
        add(block.body(), path);
      }
    }
  }

  private String path(HclItem item, String around) {
    if (item instanceof HclAttribute attribute) {
      return around.isEmpty() ? attribute.name() : around + "." + attribute.name();
    }
    return around.isEmpty() ? BakeBlock.of(source, (HclBlock) item).path() : around;
  }

  List<BakeComment> all() {
    List<BakeComment> comments = new ArrayList<>();
    List<String> lines = source.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var found = COMMENT.matcher(lines.get(i));
      if (found.find()) {
        boolean alone = lines.get(i).substring(0, found.start()).isBlank();
        String text = lines.get(i).substring(found.end());
        (alone ? below(lines, i) : at(i))
            .ifPresent(element -> comments.add(
                new BakeComment(element.path(), text, element.origin())));
      }
    }
    return comments;
  }

  private Optional<Element> below(List<String> lines, int line) {
    int next = line;
    while (next < lines.size() && isComment(lines.get(next))) {
      next++;
    }
    boolean head = lines.stream().limit(line).allMatch(each -> each.isBlank() || isComment(each));
    if (head && next < lines.size() && lines.get(next).isBlank()) {
      return Optional.of(new Element("", Origin.of(source.path(), line + 1, 1), 0, lines.size()));
    }
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return at(next);
  }

  /** What begins in a line, or the innermost that it is in. */
  private Optional<Element> at(int line) {
    return elements.stream().filter(element -> element.first() == line).findFirst()
        .or(() -> elements.stream()
            .filter(element -> element.first() <= line && line <= element.last())
            .reduce((outer, inner) -> inner));
  }

  private static boolean isComment(String line) {
    String start = line.strip();
    return start.startsWith("#") || start.startsWith("//");
  }
}
