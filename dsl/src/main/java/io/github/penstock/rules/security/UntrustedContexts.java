package io.github.penstock.rules.security;

import io.github.penstock.document.Table;
import io.github.penstock.yaml.Mapping;
import java.util.HashMap;
import java.util.Map;

/** What people write freely; the table is untrusted-contexts.yml. */
final class UntrustedContexts {

  private UntrustedContexts() {}

  /** A name of a path, and what stands below it. */
  private static final class Branch {

    private final Map<String, Branch> children = new HashMap<>();
    private Author author = Author.NOBODY;
    private Author below = Author.NOBODY;

    private void add(String path, Author who) {
      Branch at = this;
      for (String name : path.split("\\.")) {
        at.below = at.below.or(who);
        if (name.equals("**")) {
          at.author = who;
          at.children.put("**", at);
          return;
        }
        at = at.children.computeIfAbsent(name, missing -> new Branch());
      }
      at.author = who;
      at.below = who;
    }

    private Author find(String[] names, int from, boolean whole) {
      if (children.get("**") == this) {
        return author;
      }
      if (from == names.length) {
        return whole ? below : author;
      }
      Author found = Author.NOBODY;
      if (names[from].equals("*")) {
        for (Branch child : children.values()) {
          found = found.or(child.find(names, from + 1, whole));
        }
        return found;
      }
      Branch exact = children.get(names[from]);
      Branch any = children.get("*");
      found = exact == null ? found : exact.find(names, from + 1, whole);
      return any == null ? found : found.or(any.find(names, from + 1, whole));
    }
  }

  /**
   * Who writes a property of the github context.
   *
   * @param path {@code github.event.commits.*.message}, in lower case
   * @param whole whether an object is written out with all that it has
   */
  static Author of(String path, boolean whole) {
    return Tables.GITHUB.find(path.split("\\."), 0, whole);
  }

  /** Whether an action hands on what strangers write; empty where the table does not have it. */
  static boolean isOutput(String action, String output) {
    for (String pattern : Tables.OUTPUTS.texts(action)) {
      if (pattern.equals("*") || pattern.equals(output)
          || pattern.startsWith("*") && output.endsWith(pattern.substring(1))) {
        return true;
      }
    }
    return false;
  }

  /** Read when the first script has an expression. */
  private static final class Tables {

    private static final Branch GITHUB = new Branch();
    private static final Mapping OUTPUTS;

    static {
      Mapping table = Table.read("untrusted-contexts");
      table.texts("strangers").forEach(path -> GITHUB.add(path, Author.STRANGER));
      table.texts("writers").forEach(path -> GITHUB.add(path, Author.WRITER));
      OUTPUTS = table.mapping("outputs");
    }
  }
}
