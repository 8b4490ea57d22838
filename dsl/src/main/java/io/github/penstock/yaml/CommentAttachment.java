package io.github.penstock.yaml;

import java.util.List;

/**
 * Gives each comment to the node that an author would say it belongs to: one behind a value to that
 * value; one above an entry to the entry; one below the last entry, and indented like it, to the
 * collection that ends there.
 */
final class CommentAttachment {

  private final SourceText source;

  private CommentAttachment(SourceText source) {
    this.source = source;
  }

  /** @param root takes what stands at the head of the text, parted by a blank line from the rest */
  static void attach(SourceText source, Layout layout, Remarks root) {
    CommentAttachment attachment = new CommentAttachment(source);
    List<Layout.Stop> stops = layout.stops();
    attachment.head(stops.get(0), root);
    for (int i = 1; i < stops.size(); i++) {
      attachment.gap(stops.get(i - 1), stops.get(i));
    }
    List<String> foot = List.copyOf(withoutBlankEnd(root.after()));
    root.after().clear();
    root.after().addAll(foot);
  }

  private void head(Layout.Stop first, Remarks root) {
    List<String> lines = texts(Gap.between(source, 0, first.start()).remarks());
    int start = 0;
    while (start < lines.size() && isBlank(lines.get(start))) {
      start++;
    }
    int parting = lines.lastIndexOf(Comments.BLANK);
    while (parting > start && isBlank(lines.get(parting - 1))) {
      parting--;
    }
    int end = Math.max(start, parting);
    root.before().addAll(lines.subList(start, end));
    first.above().addAll(lines.subList(end, lines.size()));
  }

  private void gap(Layout.Stop last, Layout.Stop next) {
    Gap gap = Gap.between(source, last.end(), next.start());
    gap.behind().ifPresent(comment -> last.behind().ifPresentOrElse(
        remarks -> remarks.trailing(comment), () -> next.above().add(comment)));
    List<Gap.Remark> rest = gap.remarks();
    for (Layout.Closed closed : next.closed()) {
      int count = belonging(rest, closed.column(), gap.column());
      closed.remarks().after().addAll(texts(rest.subList(0, count)));
      rest = rest.subList(count, rest.size());
    }
    next.above().addAll(texts(rest));
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
    return remarks.stream().map(Gap.Remark::text).toList();
  }

  private static List<String> withoutBlankEnd(List<String> lines) {
    int to = lines.size();
    while (to > 0 && isBlank(lines.get(to - 1))) {
      to--;
    }
    return lines.subList(0, to);
  }

  private static boolean isBlank(String line) {
    return line.equals(Comments.BLANK);
  }
}
