package io.github.penstock.rules.security;

import io.github.penstock.document.ActionVersion;
import io.github.penstock.yaml.Mapping;
import java.util.Optional;

/** The version that a comment behind a commit names. */
final class CommentedVersion {

  private CommentedVersion() {}

  /** The first word that is a version; empty where there is none. */
  static String of(String comment) {
    int start = 0;
    for (int i = 0; i <= comment.length(); i++) {
      if (i == comment.length() || " \t,;()=@#".indexOf(comment.charAt(i)) >= 0) {
        String word = comment.substring(start, i);
        if (ActionVersion.of(word).majorNumber() >= 0) {
          return word;
        }
        start = i + 1;
      }
    }
    return "";
  }

  /** The version that a commit is known for. */
  static Optional<String> ofCommit(Mapping table, String commit) {
    if (table.text("sha").filter(commit::equals).isPresent()) {
      return table.text("version");
    }
    for (Mapping.Entry each : table.mapping("majors").entries()) {
      Mapping major = (Mapping) each.value();
      if (major.text("sha").filter(commit::equals).isPresent()) {
        return major.text("version");
      }
    }
    return Optional.empty();
  }

  /** The commit of a whole version, which nobody moves. */
  static Optional<String> commitOf(Mapping table, String version) {
    if (table.text("version").filter(known -> isSame(known, version)).isPresent()) {
      return table.text("sha");
    }
    for (Mapping.Entry each : table.mapping("majors").entries()) {
      Mapping major = (Mapping) each.value();
      if (major.text("version").filter(known -> isSame(known, version)).isPresent()) {
        return major.text("sha");
      }
    }
    return Optional.empty();
  }

  /** Whether a version is another one, or the beginning of it: {@code v4} of {@code v4.1.2}. */
  static boolean isPart(String version, String whole) {
    return (number(whole) + ".").startsWith(number(version) + ".");
  }

  private static boolean isSame(String one, String other) {
    return number(one).equals(number(other)) && one.chars().filter(c -> c == '.').count() == 2;
  }

  private static String number(String version) {
    return version.startsWith("v") ? version.substring(1) : version;
  }
}
