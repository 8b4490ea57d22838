package io.github.penstock.bindings;

import java.util.List;
import java.util.stream.Stream;

/** What the table says of an event, as sentences. */
record EventFacts(Event event) {

  List<String> sentences() {
    return Stream.of(place(), commit(), fork(), dependabot(), token())
        .filter(sentence -> !sentence.isEmpty()).toList();
  }

  private String place() {
    return Tables.flag(event.row(), "default-branch-only")
        ? "Starts only workflows whose file is on the default branch."
        : "";
  }

  private String commit() {
    String sha = value("sha");
    String ref = value("ref");
    if (sha.isEmpty()) {
      return "";
    }
    return sha.equals(ref)
        ? "{@code github.sha} and {@code github.ref} are those of " + sha + "."
        : "{@code github.sha} is " + sha + ", {@code github.ref} " + ref + ".";
  }

  private String value(String key) {
    String value = Tables.text(event.row(), key);
    if (value.isEmpty()) {
      return "";
    }
    return value.startsWith("refs/") ? Doc.code(value) : "the " + value;
  }

  private String fork() {
    return switch (Tables.text(event.row(), "from-fork")) {
      case "read-only" -> "A run for a fork has no secrets, and a token that only reads.";
      case "privileged" -> "A run for a fork has the secrets, and a token that writes: check out"
          + " nothing of the fork's.";
      default -> "";
    };
  }

  private String dependabot() {
    return Tables.text(event.row(), "dependabot").equals("read-only")
        ? "A run that Dependabot causes has only Dependabot's secrets, and a token that only reads."
        : "";
  }

  private String token() {
    return Tables.text(event.row(), "github-token").equals("approval")
        ? "What a {@code GITHUB_TOKEN} does starts it once somebody has approved."
        : "";
  }
}
