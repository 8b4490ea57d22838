package io.github.penstock.report;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Fix;
import io.github.penstock.plan.Header;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the fixes of findings change in the files; none in a file that definitions make. */
final class Replacements {

  /** Of the text of one file that is read for its fixes, in characters: each fix reads all of it. */
  private static final int MOST = 4_000_000;

  private final Sources sources;
  private final Map<String, Integer> read = new HashMap<>();

  Replacements(Sources sources) {
    this.sources = sources;
  }

  /** Empty without a fix, where it is not safe in this text, and for the last of very many. */
  Optional<Replacement> of(Finding finding) {
    if (finding.fix().isEmpty()) {
      return Optional.empty();
    }
    String file = Outcome.file(finding);
    return sources.text(file)
        .filter(text -> read.merge(file, text.length(), Integer::sum) <= MOST)
        .filter(text -> !Header.isOn(text.getBytes(StandardCharsets.UTF_8)))
        .flatMap(text -> applied(finding.fix().get(), text));
  }

  private static Optional<Replacement> applied(Fix fix, String text) {
    return fix.applied(text).filter(after -> !after.equals(text))
        .map(after -> Replacement.between(text, after));
  }
}
