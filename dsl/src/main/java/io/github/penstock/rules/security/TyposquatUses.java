package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.catalog.ActionCatalog;
import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Table;
import io.github.penstock.document.UsesReference;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The owner of an action is the one who is meant, not one whose name is nearly the same. */
final class TyposquatUses implements Rule {

  @Override
  public String id() {
    return "typosquat-uses";
  }

  @Override
  public void check(Document document, Report report) {
    for (UsesReference use : document.references()) {
      if (use.isRepository() && !use.repository().isEmpty()) {
        check(use, report);
      }
    }
  }

  private static void check(UsesReference use, Report report) {
    int slash = use.repository().indexOf('/');
    if (slash < 0) {
      return;
    }
    String owner = use.repository().substring(0, slash);
    List<String> owners =
        Popular.OWNERS.getOrDefault(use.repository().substring(slash + 1), List.of());
    if (owners.contains(owner)) {
      return;
    }
    for (String popular : owners) {
      if (isOneEditAway(owner, popular)) {
        report.add(Problem.security(Risk.high(Level.MEDIUM), use.place(), quote(use.repository())
            + " is nearly the name of a popular action of somebody else; did you mean "
            + quote(popular + use.repository().substring(slash))).at(0, use.repository().length()));
        return;
      }
    }
  }

  /** One letter put in, left out, replaced, or swapped with the next. */
  static boolean isOneEditAway(String one, String other) {
    int start = 0;
    int least = Math.min(one.length(), other.length());
    while (start < least && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int left = one.length() - start - end;
    int right = other.length() - start - end;
    return left <= 1 && right <= 1 || left == 2 && right == 2
        && one.charAt(start) == other.charAt(start + 1)
        && one.charAt(start + 1) == other.charAt(start);
  }

  /** The owners of each name in the catalog; made when the first file uses an action. */
  private static final class Popular {

    private static final Map<String, List<String>> OWNERS = new HashMap<>();

    static {
      ActionCatalog.names().forEach(Popular::add);
      Table.read("outdated-actions").mapping("outdated").keys().forEach(Popular::add);
    }

    private static void add(String action) {
      String[] parts = action.toLowerCase(Locale.ROOT).split("/");
      List<String> owners = OWNERS.computeIfAbsent(parts[1], missing -> new ArrayList<>());
      if (!owners.contains(parts[0])) {
        owners.add(parts[0]);
      }
    }
  }
}
