package io.github.penstock.rules.steps;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import java.util.Optional;

/**
 * What a step uses is an action of a repository at a version, one of this repository, or an image. A
 * name that lacks only its version is {@link UnpinnedAction}'s.
 */
final class InvalidUses implements Rule {

  private static final String IMAGE = "docker://";

  @Override
  public String id() {
    return "invalid-uses";
  }

  @Override
  public void check(Document document, Report report) {
    for (StepView step : document.steps()) {
      Optional<Place> uses = step.uses();
      if (uses.isPresent() && !uses.get().isComputed()) {
        mistake(uses.get().text()).ifPresent(
            mistake -> report.add(Problem.error(uses.get(), quote(uses.get().text()) + " "
                + mistake)));
      }
    }
  }

  private static Optional<String> mistake(String uses) {
    if (uses.startsWith("./") || uses.startsWith("$/")) {
      return Optional.empty();
    }
    if (uses.startsWith(IMAGE)) {
      return image(uses.substring(IMAGE.length()));
    }
    if (uses.startsWith("../") || uses.startsWith("/") || uses.equals(".")) {
      return Optional.of("is no path from the root of the repository; expected it to start with"
          + " \"./\"");
    }
    return uses.contains("://")
        ? Optional.of("is an address; expected \"owner/name@version\", such as"
            + " \"actions/checkout@v7\"")
        : published(uses);
  }

  private static Optional<String> image(String image) {
    if (image.isEmpty()) {
      return Optional.of("names no image; expected one, such as \"docker://alpine:3.20\"");
    }
    return image.endsWith(":")
        ? Optional.of("has an empty tag; expected one behind the \":\", such as \""
            + IMAGE + image + "3.20\"")
        : Optional.empty();
  }

  /** GitHub parts it at {@code @} and the rest at {@code /}, and takes no empty part. */
  private static Optional<String> published(String uses) {
    int at = uses.indexOf('@');
    String name = at < 0 ? uses : uses.substring(0, at);
    if (!isName(name)) {
      return Optional
          .of("names no action; expected \"owner/name@version\", \"./folder\", \"$/folder\""
              + " or \"docker://image:tag\"");
    }
    if (at < 0) {
      return Optional.empty();
    }
    String ref = uses.substring(at + 1);
    if (ref.isEmpty()) {
      return Optional.of("has no version behind the \"@\"; expected a tag, a branch or a commit");
    }
    return ref.indexOf('@') >= 0 || ref.indexOf(' ') >= 0
        ? Optional.of("has version " + quote(ref) + "; expected one tag, branch or commit")
        : Optional.empty();
  }

  /** An owner and a name, with empty parts between slashes left out as GitHub does. */
  private static boolean isName(String name) {
    int parts = 0;
    for (String part : name.split("/")) {
      parts += part.isEmpty() ? 0 : 1;
    }
    return parts > 1 && name.charAt(0) != '/' && name.indexOf(' ') < 0;
  }
}
