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

  /** Keys are the same in another case only where there are capital letters and small ones. */
  private static void compare(List<Place> entries, Report report) {
    int capitals = 0;
    int small = 0;
    for (Place entry : entries) {
      if (!isLower(entry.key())) {
        capitals++;
        small += isUpper(entry.key()) ? 0 : 1;
      }
    }
    if (capitals > 0 && (small > 0 || capitals < entries.size())) {
      compareAll(entries, report);
    }
  }

  private static void compareAll(List<Place> entries, Report report) {
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
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c >= 'A' && c <= 'Z' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isUpper(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c >= 'a' && c <= 'z' || c > '~') {
        return false;
      }
    }
    return true;
  }
}
