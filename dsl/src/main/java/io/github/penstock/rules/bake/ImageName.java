package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name of an image as registries take it: {@code domain:port/path:tag}.
 *
 * <p>See https://github.com/distribution/reference/blob/main/regexp.go.
 */
final class ImageName {

  private static final Pattern PATH = Pattern.compile(
      "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*");
  private static final Pattern DOMAIN = Pattern.compile(
      "(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?"
          + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?");
  private static final Pattern TAG = Pattern.compile("\\w[\\w.-]*");
  private static final int LONGEST_TAG = 128;

  private ImageName() {}

  /** What is wrong with a name; empty where nothing is. */
  static Optional<String> mistake(String name) {
    int digest = name.indexOf('@');
    String plain = digest < 0 ? name : name.substring(0, digest);
    int colon = plain.indexOf(':', plain.lastIndexOf('/') + 1);
    Optional<String> tag =
        colon < 0 ? Optional.empty() : tag(plain.substring(colon + 1));
    return tag.isPresent() ? tag : repository(colon < 0 ? plain : plain.substring(0, colon));
  }

  private static Optional<String> tag(String tag) {
    if (tag.isEmpty()) {
      return Optional.of("nothing behind the \":\"");
    }
    if (tag.length() > LONGEST_TAG) {
      return Optional.of("a tag of " + tag.length() + " characters; expected at most "
          + LONGEST_TAG);
    }
    return TAG.matcher(tag).matches()
        ? Optional.empty()
        : Optional.of("the tag " + quote(tag)
            + "; expected letters, digits, \"_\", \".\" and \"-\", and none of the last two first");
  }

  private static Optional<String> repository(String name) {
    String path = name;
    int slash = name.indexOf('/');
    if (slash >= 0 && isDomain(name.substring(0, slash))) {
      path = name.substring(slash + 1);
      if (!DOMAIN.matcher(name.substring(0, slash)).matches()) {
        return Optional.of("the registry " + quote(name.substring(0, slash)));
      }
    }
    if (PATH.matcher(path).matches()) {
      return Optional.empty();
    }
    return Optional.of("the repository " + quote(path)
        + "; expected lower-case letters, digits, and \".\", \"_\" or \"-\" between them");
  }

  private static boolean isDomain(String first) {
    return first.indexOf('.') >= 0 || first.indexOf(':') >= 0 || first.equals("localhost")
        || first.chars().anyMatch(Character::isUpperCase);
  }
}
