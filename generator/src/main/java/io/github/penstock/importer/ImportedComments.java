package io.github.penstock.importer;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.hcl.HclItem;
import io.github.penstock.hcl.HclSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Comments wherever they stand in a file: above an item, even with blank lines between, behind it, or
 * at the end. The tree alone has those right above.
 */
final class ImportedComments {

  /** A line that only parts what is above from what is below. */
  private static final Pattern RULER = Pattern.compile("[=*#~_-]{4,}");

  private final HclFile file;
  private final List<HclSpan> comments;

  private ImportedComments(HclFile file) {
    this.file = file;
    this.comments = file.comments();
  }

  /** The body of the file, with every comment between its items at one of them. */
  static HclBody of(HclFile file) {
    HclBody body = file.body();
    return file.text().stripLeading().startsWith("{")
        ? body
        : new ImportedComments(file).body(body, 0, file.text().length());
  }

  private HclBody body(HclBody body, int start, int end) {
    List<HclItem> items = new ArrayList<>();
    int position = start;
    boolean first = true;
    for (HclItem item : body.items()) {
      HclSpan span = file.span(item);
      Gap gap = Gap.of(file.text().substring(position, Math.max(position, span.start())), first);
      behind(items, gap.behind());
      HclItem inner = inner(item, span);
      items.add(inner instanceof HclBlock
          ? with(inner, gap.above())
          : with(inner, joined(gap.above(), inner.comments())));
      position = span.end();
      first = false;
    }
    Gap rest = Gap.of(file.text().substring(position, Math.max(position, end)), first);
    behind(items, joined(rest.behind(), rest.above()));
    return new HclBody(items);
  }

  private HclItem inner(HclItem item, HclSpan span) {
    if (!(item instanceof HclBlock block)) {
      return with(item, within(span));
    }
    int open = file.text().indexOf('{', span.start());
    return block.withBody(body(block.body(), open + 1, Math.max(open + 1, span.end() - 1)));
  }

  /** Those between the items of a list, and behind them. */
  private List<String> within(HclSpan span) {
    return comments.stream()
        .filter(comment -> comment.start() >= span.start() && comment.end() <= span.end())
        .flatMap(comment -> Gap
            .comments(file.text().substring(comment.start(), comment.end())).stream())
        .toList();
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static void behind(List<HclItem> items, List<String> comments) {
    if (!comments.isEmpty() && !items.isEmpty()) {
      int last = items.size() - 1;
      HclItem item = items.get(last);
      items.set(last, with(item, joined(item.comments(), comments)));
    }
  }

  private static HclItem with(HclItem item, List<String> comments) {
    return item instanceof HclAttribute attribute
        ? attribute.withComments(comments)
        : ((HclBlock) item).withComments(comments);
  }

  /**
   * The comments between two items.
   *
   * @param behind those in the line of the first item
   * @param above those in the lines after it
   */
  private record Gap(List<String> behind, List<String> above) {

    static Gap of(String text, boolean first) {
      int end = first ? 0 : Math.max(0, text.indexOf('\n'));
      return new Gap(comments(text.substring(0, end)), comments(text.substring(end)));
    }

    private static List<String> comments(String text) {
      List<String> lines = new ArrayList<>();
      for (String line : text.lines().map(String::strip).toList()) {
        if (!line.isEmpty()) {
          String comment = line.replaceFirst("^(#+|//+|/\\*+|\\*/|\\*)\\s?", "")
              .replaceFirst("\\s*\\*/$", "");
          boolean ruler = RULER.matcher(comment).matches();
          if (!ruler && (!comment.isBlank() || !lines.isEmpty())) {
            lines.add(comment);
          }
        }
      }
      while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
        lines.remove(lines.size() - 1);
      }
      return lines;
    }
  }
}
