package io.github.penstock.rules.yaml;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Keys of a mapping differ in more than the case of their letters, which GitHub does not tell apart. The
 * values of a matrix are the author's own.
 */
final class KeysDifferInCase implements Rule {

  /** Up to so many keys are compared with each other. */
  private static final int FEW = 12;

  @Override
  public String id() {
    return "keys-differ-in-case";
  }

  @Override
  public void check(Document document, Report report) {
    if (document.isWorkflow() || document.isAction()) {
      check(document.root(), "", report);
    }
  }

  private static void check(Place place, String parent, Report report) {
    List<Place> children = place.children();
    if (place.isMapping() && children.size() > 1 && !place.key().equals("jobs")) {
      compare(children, report);
    }
    boolean isMatrix = place.key().equals("matrix") && parent.equals("strategy");
    for (int i = 0; i < children.size() && !isMatrix; i++) {
      Place child = children.get(i);
      if (child.isMapping() || child.isSequence()) {
        check(child, place.key(), report);
      }
    }
  }

  private static void compare(List<Place> entries, Report report) {
    if (entries.size() > FEW) {
      compareMany(entries, report);
      return;
    }
    for (int i = 1; i < entries.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (isSameInCase(entries.get(j).key(), entries.get(i).key())) {
          report.add(problem(entries.get(j), entries.get(i)));
          break;
        }
      }
    }
  }

  private static void compareMany(List<Place> entries, Report report) {
    Map<String, Place> seen = new HashMap<>();
    for (Place entry : entries) {
      Place first = seen.putIfAbsent(entry.key().toLowerCase(Locale.ROOT), entry);
      if (first != null && isSameInCase(first.key(), entry.key())) {
        report.add(problem(first, entry));
      }
    }
  }

  /** The same key twice is a mistake that the reader of the file tells. */
  private static boolean isSameInCase(String one, String other) {
    return one.length() == other.length() && one.equalsIgnoreCase(other) && !one.equals(other);
  }

  /** GitHub's own keys have small letters; the other is the one to blame. */
  private static Problem problem(Place first, Place second) {
    boolean firstIsOdd = isLower(second.key()) && !isLower(first.key());
    return Problem.error(firstIsOdd ? first : second,
        "keys " + quote(first.key()) + " and " + quote(second.key())
            + " are the same for GitHub, which ignores case; expected one of both")
        .atKey();
  }

  private static boolean isLower(String key) {
    return key.equals(key.toLowerCase(Locale.ROOT));
  }
}
