package io.github.penstock.yaml;

import io.github.penstock.origin.Origin;

/**
 * Why a text is not a YAML document that GitHub reads.
 *
 * @param end the place behind the last character of what is wrong
 * @param path the element that has it, {@code jobs.build.steps[2].run}; empty for the document
 */
public record YamlProblem(Kind kind, Origin origin, Origin end, String message, String path) {

  /** What is wrong; each has a page in {@code docs/rules}. */
  public enum Kind {
    SYNTAX("yaml-syntax", true),
    NOT_UTF8("not-utf8", true),
    EMPTY("empty-document", true),
    NO_MAPPING("document-not-mapping", true),
    TOO_LARGE("document-too-large", true),
    SECOND_DOCUMENT("second-document", false),
    KEY_NOT_TEXT("key-not-text", false),
    DUPLICATE_KEY("duplicate-key", false),
    MERGE_KEY("merge-key", false),
    UNKNOWN_ALIAS("unknown-alias", false),
    RECURSIVE_ALIAS("recursive-alias", false),
    ANCHOR_NAME("invalid-anchor-name", false),
    TAG("unknown-tag", false);

    private final String id;
    private final boolean leavesNothing;

    Kind(String id, boolean leavesNothing) {
      this.id = id;
      this.leavesNothing = leavesNothing;
    }

    /** Whether there is no document to say more about. */
    public boolean leavesNothing() {
      return leavesNothing;
    }

    /** The id of the rule, {@code duplicate-key}. */
    @Override
    public String toString() {
      return id;
    }
  }

  /** For a document that is a list or a text, where GitHub wants a mapping. */
  public static YamlProblem noMapping(Node document) {
    String what = document instanceof Sequence ? "a list" : "a text";
    return new YamlProblem(Kind.NO_MAPPING, document.origin(), document.origin(),
        "the document is " + what + "; expected a mapping, keys with values", "");
  }

  YamlProblem under(String outer) {
    String below = path.isEmpty() || path.startsWith("[") ? path : "." + path;
    return new YamlProblem(kind, origin, end, message, outer + below);
  }

  /** {@code file:line:column: message}. */
  @Override
  public String toString() {
    return origin + ": " + message;
  }
}
