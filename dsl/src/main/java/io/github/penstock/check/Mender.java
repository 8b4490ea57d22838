package io.github.penstock.check;

import io.github.penstock.finding.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Mends what is safe to mend in a file, one finding after the other from the end to the start. After
 * each the file is checked anew: a change that does not mend its finding, or makes an error, is undone.
 */
public final class Mender {

  private final Function<String, List<Finding>> check;
  private final Predicate<Finding> wanted;
  private final Deque<Finding> mended = new ArrayDeque<>();
  private final List<Finding> refused = new ArrayList<>();
  private final Set<String> tried = new HashSet<>();
  private String text;
  private List<Finding> findings;

  private Mender(String text, Function<String, List<Finding>> check, Predicate<Finding> wanted) {
    this.text = text;
    this.check = check;
    this.wanted = wanted;
    this.findings = check.apply(text);
  }

  /**
   * A file after all that could be mended.
   *
   * @param mended the findings that are there no more, in the order of the document
   * @param refused the findings that have a fix which is not safe in this text
   * @param left the findings of the mended text
   */
  public record Mended(String text, List<Finding> mended, List<Finding> refused,
      List<Finding> left) {

    public Mended {
      mended = List.copyOf(mended);
      refused = List.copyOf(refused);
      left = List.copyOf(left);
    }
  }

  /**
   * Mends a file.
   *
   * @param text its text as it was read
   * @param check what finds what is wrong with a text
   * @param wanted which findings are to be mended
   */
  public static Mended mend(String text, Function<String, List<Finding>> check,
      Predicate<Finding> wanted) {
    Mender mender = new Mender(text, check, wanted);
    mender.run();
    return new Mended(mender.text, List.copyOf(mender.mended), mender.refused, mender.findings);
  }

  /** Each finding is tried once, so that it ends even where one fix brings what another mends. */
  private void run() {
    for (Optional<Finding> next = next(); next.isPresent(); next = next()) {
      Finding finding = next.get();
      Optional<String> changed = finding.fix().orElseThrow().applied(text);
      if (changed.isPresent() && accept(changed.get(), finding)) {
        mended.addFirst(finding);
      } else {
        refused.add(finding);
      }
    }
  }

  private Optional<Finding> next() {
    for (int i = findings.size() - 1; i >= 0; i--) {
      Finding finding = findings.get(i);
      if (finding.fix().isPresent() && wanted.test(finding) && tried.add(key(finding))) {
        return Optional.of(finding);
      }
    }
    return Optional.empty();
  }

  /** Later changes move no line above them, and earlier ones were later in the text. */
  private static String key(Finding finding) {
    return finding.rule() + " " + finding.span() + " " + finding.path() + " " + finding.message();
  }

  private boolean accept(String changed, Finding finding) {
    List<Finding> now = check.apply(changed);
    if (count(now, finding.rule()) >= count(findings, finding.rule())
        || !errors(findings).containsAll(errors(now))) {
      return false;
    }
    text = changed;
    findings = now;
    return true;
  }

  private static long count(List<Finding> findings, String rule) {
    return findings.stream().filter(finding -> finding.rule().equals(rule)).count();
  }

  /** The errors, each with its number among those that say the same. */
  private static Set<String> errors(List<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> errors = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.isError()) {
        String said = finding.rule() + " " + finding.message();
        errors.add(said + " " + counts.merge(said, 1, Integer::sum));
      }
    }
    return errors;
  }
}
