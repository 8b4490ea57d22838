package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.BakeCall;
import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What a step sets in targets: {@code pattern.key=value}, with targets that match and a key that there is. */
final class InvalidOverride implements Rule {

  private static final List<String> WITH_NAME =
      List.of("args", "contexts", "extra-hosts", "labels", "resources", "secret");
  private static final List<String> KEYS = List.of("annotations", "attest", "cache-from",
      "cache-to", "call", "context", "dockerfile", "entitlements", "load", "network", "no-cache",
      "no-cache-filter", "output", "platform", "policy", "pull", "push", "secrets", "shm-size",
      "ssh", "tags", "target", "ulimits");
  /** Bake reads these and sets something else. */
  private static final Set<String> LOST = Set.of("network", "no-cache-filter", "ulimits");

  @Override
  public String id() {
    return "bake-step-override";
  }

  @Override
  public void check(Document document, Report report) {
    for (BakeCall call : document.bakeCalls()) {
      if (!call.sets().isEmpty()) {
        BakeDocument read = BakeDocument.of(document.neighbours().bakeFiles(call));
        Builds builds = Builds.of(read);
        boolean known = read.isWhole() && builds.isComplete();
        call.sets().forEach(set -> check(set, known ? builds.targets() : Set.of(), report));
      }
    }
  }

  private static void check(BakeCall.Argument set, Set<String> targets, Report report) {
    int equals = set.text().indexOf('=');
    String left = (equals < 0 ? set.text() : set.text().substring(0, equals)).strip();
    String path = left.endsWith("+") ? left.substring(0, left.length() - 1) : left;
    if (path.contains("$") || path.startsWith("#")) {
      return;
    }
    String[] parts = path.split("\\.", 3);
    if (parts.length < 2 || equals < 0 && !parts[1].equals("args")) {
      add(set, quote(set.text()) + " sets nothing; expected \"target.key=value\"", report);
      return;
    }
    Pattern pattern = pattern(parts[0]);
    if (!targets.isEmpty() && targets.stream().noneMatch(pattern.asMatchPredicate())) {
      add(set, "no target matches " + quote(parts[0]) + Wording.expected(parts[0], targets),
          report);
    }
    key(set, parts, report);
  }

  private static void key(BakeCall.Argument set, String[] parts, Report report) {
    String key = parts[1];
    if (WITH_NAME.contains(key) || KEYS.contains(key) && parts.length == 2) {
      if (LOST.contains(key)) {
        report.add(Problem.warning(set.place(), "bake takes " + quote(key)
            + " of an override and loses it; expected it in the file")
            .at(set.start(), set.end()));
      }
      return;
    }
    List<String> known = new ArrayList<>(KEYS);
    known.addAll(WITH_NAME);
    String meant = key.equals("platforms") ? "; did you mean \"platform\"" : "";
    add(set, "bake has no key " + quote(key) + " for an override"
        + (meant.isEmpty() ? Wording.expected(key, known) : meant), report);
  }

  private static void add(BakeCall.Argument set, String message, Report report) {
    report.add(Problem.error(set.place(), message).at(set.start(), set.end()));
  }

  private static Pattern pattern(String glob) {
    StringBuilder pattern = new StringBuilder();
    for (char c : glob.toCharArray()) {
      switch (c) {
        case '*' -> pattern.append(".*");
        case '?' -> pattern.append('.');
        case '[', ']', '-' -> pattern.append(c);
        default -> pattern.append(Pattern.quote(String.valueOf(c)));
      }
    }
    try {
      return Pattern.compile(pattern.toString());
    } catch (PatternSyntaxException e) {
      return Pattern.compile(".*");
    }
  }
}
