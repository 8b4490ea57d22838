package io.github.penstock.document;

import static io.github.penstock.wording.Wording.quote;

import java.util.Optional;

/**
 * What GitHub refuses of the {@code uses:} of a step. A name that lacks only its version is none:
 * definitions get the version later.
 */
final class UsesMistake {

  private static final String IMAGE = "docker://";

  private UsesMistake() {}

  /** What is wrong, as what follows the text in a message. */
  static Optional<String> of(String uses) {
    if (uses.startsWith("./") || uses.startsWith("$/")) {
      return Optional.empty();
    }
    if (uses.startsWith(IMAGE)) {
      return image(uses.substring(IMAGE.length()));
    }
    if (uses.startsWith("../") || uses.startsWith("/") || isLocal(uses)) {
      return Optional.of("is no path from the root of the repository; expected it to start with"
          + " \"./\"");
    }
    return uses.contains("://")
        ? Optional.of("is an address; expected \"owner/name@version\", such as"
            + " \"actions/checkout@v7\"")
        : published(uses);
  }

  /** A folder of the repository, as no owner's name starts like this. */
  private static boolean isLocal(String uses) {
    return uses.equals(".") || uses.startsWith(".github/") && uses.indexOf('@') < 0;
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
    if (uses.indexOf(' ') >= 0 && isName(name.strip().replace(" ", ""))) {
      return Optional.of("has a space; expected " + quote(uses.replace(" ", "")));
    }
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
    return ref.indexOf('@') >= 0
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
