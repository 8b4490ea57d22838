package io.github.penstock.report;

import io.github.penstock.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings that are known and not yet mended. A text with a line for each: how many there are, rule,
 * file, element, message, with a tab between them; sorted, so that two versions of it compare well.
 */
public final class Baseline {

  private static final String HEAD = """
      # Known findings of penstock check, which --baseline hides.
      # How many, rule, file, element, message. Written by --write-baseline.
      """;

  private final Map<Fingerprint, Integer> known;

  private Baseline(Map<Fingerprint, Integer> known) {
    this.known = known;
  }

  /** A text is no baseline; the message names the line. */
  public static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private Unreadable(int line, String message) {
      super("line " + line + " of the baseline " + message);
    }
  }

  /**
   * What a baseline makes of findings.
   *
   * @param fixed how many findings of the baseline are there no more
   */
  public record Comparison(List<Finding> fresh, List<Finding> known, int fixed) {}

  /** The text of a baseline that knows these findings. */
  public static String write(List<Finding> findings) {
    Map<String, Integer> lines = new TreeMap<>();
    for (Finding finding : findings) {
      Fingerprint print = Fingerprint.of(finding);
      lines.merge(String.join("\t", print.rule(), field(print.file()), field(print.path()),
          field(print.message())), 1, Integer::sum);
    }
    StringBuilder text = new StringBuilder(HEAD);
    lines.forEach((line, count) -> text.append(count).append('\t').append(line).append('\n'));
    return text.toString();
  }

  private static String field(String text) {
    return text.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
  }

  /** The baseline of a text that {@link #write} made, edited or not. */
  public static Baseline read(String text) throws Unreadable {
    Map<Fingerprint, Integer> known = new HashMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 5 || !fields[0].matches("[1-9]\\d{0,8}")) {
          throw new Unreadable(number,
              "is no finding; expected how many, rule, file, element and message, with tabs"
                  + " between them");
        }
        known.merge(new Fingerprint(fields[1], fields[2], fields[3], fields[4]),
            Integer.parseInt(fields[0]), Integer::sum);
      }
    }
    return new Baseline(known);
  }

  /** Whether it knows a finding of this rule, element and message, be there one more than it has or not. */
  public boolean knows(Finding finding) {
    return known.containsKey(written(finding));
  }

  private static Fingerprint written(Finding finding) {
    Fingerprint print = Fingerprint.of(finding);
    return new Fingerprint(print.rule(), field(print.file()), field(print.path()),
        field(print.message()));
  }

  /** Parts the findings that it knows from the others; of several alike it knows as many as it has. */
  public Comparison compare(List<Finding> findings) {
    Map<Fingerprint, Integer> left = new HashMap<>(known);
    List<Finding> fresh = new ArrayList<>();
    List<Finding> old = new ArrayList<>();
    for (Finding finding : findings) {
      Fingerprint written = written(finding);
      int rest = left.getOrDefault(written, 0);
      if (rest > 0) {
        left.put(written, rest - 1);
        old.add(finding);
      } else {
        fresh.add(finding);
      }
    }
    int fixed = left.values().stream().mapToInt(Integer::intValue).sum();
    return new Comparison(List.copyOf(fresh), List.copyOf(old), fixed);
  }
}
