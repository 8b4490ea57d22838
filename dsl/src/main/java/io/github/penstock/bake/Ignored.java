package io.github.penstock.bake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The comments {@code # penstock: ignore[rule] reason} of a file: what they hide is not reported. */
final class Ignored {

  private static final Pattern COMMENT = Pattern.compile("penstock: ignore\\[([^\\]]*)\\].*");

  private final List<Ignore> ignores;

  private Ignored(List<Ignore> ignores) {
    this.ignores = ignores;
  }

  /** A rule that is ignored at a part of the file. */
  private record Ignore(String rule, Part part) {

    boolean hides(BakeProblem problem) {
      return rule.equals(problem.rule().toString()) && (problem.path().equals(place())
          || part instanceof BakeElement && problem.path().startsWith(place() + "."));
    }

    BakeProblem unused() {
      String expected = BakeRule.ids().contains(rule)
          ? "a finding of that rule here"
          : "one of " + Names.quoted(BakeRule.ids());
      return BakeRule.UNUSED_IGNORE.problem("ignore of rule \"" + rule
          + "\" hides nothing; expected " + expected, place(), part.origin());
    }

    private String place() {
      return part instanceof BakeElement<?> element
          ? element.tree().type() + "." + part.name()
          : part.name();
    }
  }

  static Ignored of(BakeFile file) {
    return new Ignored(file.parts().flatMap(Ignored::ignores).toList());
  }

  static String comment(String rule, String reason) {
    return "penstock: ignore[" + rule + "] " + reason;
  }

  /** The problems that nothing hides, and behind them the comments that hide nothing. */
  List<BakeProblem> apply(List<BakeProblem> problems) {
    Set<Ignore> used = new LinkedHashSet<>();
    List<BakeProblem> rest = new ArrayList<>();
    for (BakeProblem problem : problems) {
      List<Ignore> hiding = ignores.stream().filter(ignore -> ignore.hides(problem)).toList();
      used.addAll(hiding);
      if (hiding.isEmpty()) {
        rest.add(problem);
      }
    }
    ignores.stream().filter(ignore -> !used.contains(ignore)).map(Ignore::unused)
        .forEach(rest::add);
    return rest;
  }

  private static Stream<Ignore> ignores(Part part) {
    return part.tree().comments().stream().map(COMMENT::matcher).filter(Matcher::matches)
        .map(matcher -> new Ignore(matcher.group(1), part));
  }
}
