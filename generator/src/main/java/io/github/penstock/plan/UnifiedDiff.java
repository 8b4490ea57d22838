package io.github.penstock.plan;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** Diffs as {@code git diff} prints and {@code git apply} takes them. */
final class UnifiedDiff {

  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  static String of(PlannedFile file) {
    List<String> before = lines(file.before());
    List<String> after = lines(file.after());
    String from = file.state() == FileState.NEW ? "/dev/null" : "a/" + file.path();
    String to = file.state() == FileState.STALE ? "/dev/null" : "b/" + file.path();
    List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(from, to, before,
        DiffUtils.diff(before, after), CONTEXT);
    return diff.isEmpty() ? "" : ofNothing(String.join("\n", diff)) + "\n";
  }

  /** A side without lines starts at line 0: https://www.gnu.org/software/diffutils/manual. */
  private static String ofNothing(String diff) {
    return diff.replaceFirst("(?m)^@@ -1,0 ", "@@ -0,0 ").replaceFirst("(?m)^(@@ -\\S+) \\+1,0 ",
        "$1 +0,0 ");
  }

  private static List<String> lines(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last + "\n\\ No newline at end of file");
    }
    return lines;
  }
}
