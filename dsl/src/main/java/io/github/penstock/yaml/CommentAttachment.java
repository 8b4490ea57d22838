package io.github.penstock.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives each comment to the node that an author would say it belongs to: one behind a value to that
 * value; one above an entry to the entry; one below the last entry, and indented like it, to the
 * collection that ends there.
 *
 * <p>It is told where things stand, in the order of the text, and looks for comments in the gaps
 * between them.
 */
final class CommentAttachment {

  /** A block collection that has ended; its entries start in the column of that offset. */
  private record Closed(Remarks remarks, int start) {}

  private final SourceText source;
  private final List<Closed> closed = new ArrayList<>();
  private List<String> head = List.of();
  private int gapStart = -1;
  private @Nullable Remarks behind;
  private @Nullable Remarks above;

  CommentAttachment(SourceText source) {
    this.source = source;
  }

  /** What begins here takes the comments above, unless something around it begins here too. */
  void opens(Remarks remarks) {
    if (above == null) {
      above = remarks;
    }
  }

  /** A block collection ends above what comes next; the innermost first. */
  void closes(Remarks remarks, int start) {
    closed.add(new Closed(remarks, start));
  }

  /** A scalar or an alias. */
  void text(int start, int end, Remarks remarks) {
    opens(remarks);
    gap(start, remarks);
    next(end, remarks);
  }

  /** The bracket that opens a flow collection. */
  void flowStart(int start, Remarks remarks) {
    opens(remarks);
    gap(start, remarks);
    next(start + 1, null);
  }

  /** The bracket that closes a flow collection, and takes the comments above it. */
  void flowEnd(int start, Remarks remarks) {
    gap(start, remarks);
    next(start + 1, remarks);
  }

  /** The end of the document; its root takes what stands at the head and at the foot. */
  void end(int end, Remarks root) {
    gap(end, root);
    root.addAtHead(head);
    root.trimAfter();
  }

  private void next(int end, @Nullable Remarks takesBehind) {
    gapStart = end;
    behind = takesBehind;
    above = null;
    closed.clear();
  }

  private void gap(int to, Remarks otherwise) {
    if (gapStart < 0) {
      head(to);
    } else if (hasRemarks(gapStart, to)) {
      attach(Gap.between(source, gapStart, to), otherwise);
    }
  }

  /** Whether there is a comment or a blank line; in most gaps there is neither. */
  private boolean hasRemarks(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = source.at(i);
      if (c == '\n') {
        breaks++;
      } else if (c != ' ' && c != '\t') {
        breaks = 0;
      }
      if (c == '#' || breaks > 1) {
        return true;
      }
    }
    return false;
  }

  /** Parts what is said of the whole file, above a blank line, from what is said of its first key. */
  private void head(int to) {
    List<String> lines = texts(Gap.between(source, 0, to).remarks());
    int start = 0;
    while (start < lines.size() && isBlank(lines.get(start))) {
      start++;
    }
    int parting = lines.lastIndexOf(Comments.BLANK);
    while (parting > start && isBlank(lines.get(parting - 1))) {
      parting--;
    }
    int end = Math.max(start, parting);
    head = lines.subList(start, end);
    if (above != null) {
      above.addBefore(lines.subList(end, lines.size()));
    }
  }

  private void attach(Gap gap, Remarks otherwise) {
    Optional<String> comment = gap.behind();
    if (comment.isPresent() && behind == null) {
      above(List.of(comment.get()), otherwise);
    } else if (comment.isPresent()) {
      behind.trailing(comment.get());
    }
    List<Gap.Remark> rest = gap.remarks();
    for (Closed ended : closed) {
      int count = belonging(rest, source.column(ended.start()), gap.column());
      ended.remarks().addAfter(texts(rest.subList(0, count)));
      rest = rest.subList(count, rest.size());
    }
    above(texts(rest), otherwise);
  }

  /** Where nothing begins, as at a closing bracket, remarks stand below what is around them. */
  private void above(List<String> lines, Remarks around) {
    if (above == null) {
      around.addAfter(lines);
    } else {
      above.addBefore(lines);
    }
  }

  /** How many remarks belong to a collection that ends above them. */
  private static int belonging(List<Gap.Remark> remarks, int column, int nextColumn) {
    int count = 0;
    for (int i = 0; i < remarks.size(); i++) {
      Gap.Remark remark = remarks.get(i);
      if (remark.isBlank()) {
        continue;
      }
      if (remark.bound() || remark.column() < column || remark.column() <= nextColumn) {
        return count;
      }
      count = i + 1;
    }
    return count;
  }

  private static List<String> texts(List<Gap.Remark> remarks) {
    List<String> texts = new ArrayList<>(remarks.size());
    for (Gap.Remark remark : remarks) {
      texts.add(remark.text());
    }
    return texts;
  }

  private static boolean isBlank(String line) {
    return line.equals(Comments.BLANK);
  }
}
