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
    SYNTAX("yaml-syntax", Effect.NO_DOCUMENT),
    NOT_UTF8("not-utf8", Effect.NO_DOCUMENT),
    EMPTY("empty-document", Effect.NO_DOCUMENT),
    NO_MAPPING("document-not-mapping", Effect.NO_DOCUMENT),
    TOO_LARGE("document-too-large", Effect.NO_DOCUMENT),
    SECOND_DOCUMENT("second-document", Effect.REFUSED),
    KEY_NOT_TEXT("key-not-text", Effect.REFUSED),
    DUPLICATE_KEY("duplicate-key", Effect.REFUSED),
    MERGE_KEY("merge-key", Effect.REFUSED),
    UNKNOWN_ALIAS("unknown-alias", Effect.REFUSED),
    RECURSIVE_ALIAS("recursive-alias", Effect.REFUSED),
    ANCHOR_NAME("invalid-anchor-name", Effect.DOUBTFUL),
    TAG("unknown-tag", Effect.REFUSED),
    UNUSED_ANCHOR("unused-anchor", Effect.NONE);

    /** What GitHub does about it. */
    private enum Effect {
      NO_DOCUMENT,
      REFUSED,
      DOUBTFUL,
      NONE
    }

    private final String id;
    private final Effect effect;

    Kind(String id, Effect effect) {
      this.id = id;
      this.effect = effect;
    }

    /** Whether there is no document to say more about. */
    public boolean leavesNothing() {
      return effect == Effect.NO_DOCUMENT;
    }

    /** Whether GitHub refuses the file. */
    public boolean isError() {
      return leavesNothing() || effect == Effect.REFUSED;
    }

    /** Whether GitHub might refuse the file; what is neither this nor an error could be better. */
    public boolean isWarning() {
      return effect == Effect.DOUBTFUL;
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
