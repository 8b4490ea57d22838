package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.ScopeShape;
import io.github.penstock.document.TypedSite;
import io.github.penstock.types.EventPayloads;
import io.github.penstock.types.TypeMistake.UnknownProperty;
import java.util.Optional;

/** A property of a context is one that GitHub fills. */
final class UnknownContextProperty implements PropertyRule {

  @Override
  public String id() {
    return "unknown-context-property";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, UnknownProperty unknown) {
    if (unknown.owner() instanceof ScopeShape || unknown.owner() instanceof EventPayloads.Payload) {
      return Optional.empty();
    }
    return Optional.of(site.problem(unknown, quote(site.text(unknown.target()))
        + " has no property " + quote(unknown.name())
        + meant(site.text(unknown.target()), unknown)));
  }

  /** What people call some properties of {@code github} is not near their names. */
  private static String meant(String owner, UnknownProperty unknown) {
    String near = !owner.equals("github") ? "" : switch (unknown.name()) {
      case "branch", "branch_name", "tag", "tag_name" -> "ref_name";
      case "commit", "commit_sha" -> "sha";
      case "author", "user" -> "actor";
      case "owner" -> "repository_owner";
      case "repo" -> "repository";
      default -> "";
    };
    return near.isEmpty()
        ? expected(unknown.name(), unknown.shape().names())
        : "; did you mean " + quote(near);
  }
}
