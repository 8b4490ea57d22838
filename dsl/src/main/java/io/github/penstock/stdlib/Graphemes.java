package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** What a reader takes for one character: a letter with its accents, a family of emoji. */
final class Graphemes {

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  /**
   * Java from 22 on joins consonants of Indic scripts that a mark stands between, which buildx does not;
   * a letter after a mark is never joined otherwise, two vowels of Thai and Lao apart.
   */
  private static final Pattern AFTER_MARK =
      Pattern.compile("(?<=[\\p{Mn}\\u200d])(?=[\\p{Lo}&&[^\\u0e33\\u0eb3]])");

  private Graphemes() {}

  static List<String> of(String text) {
    return CLUSTER.matcher(text).results()
        .flatMap(cluster -> AFTER_MARK.splitAsStream(cluster.group())).toList();
  }

  static String reversed(String text) {
    List<String> clusters = new ArrayList<>(of(text));
    Collections.reverse(clusters);
    return String.join("", clusters);
  }

  /** From an offset, which may count from the end, as many as asked for; all where that is negative. */
  static CtyValue substring(List<CtyValue> arguments) {
    long offset = Limits.whole(arguments.get(1));
    long length = Limits.whole(arguments.get(2));
    List<String> clusters = of(arguments.get(0).asString());
    return CtyValue.of(String.join("", part(clusters, offset, length)));
  }

  private static List<String> part(List<String> clusters, long offset, long length) {
    if (offset >= 0 && length == 0) {
      return List.of();
    }
    int size = clusters.size();
    int start = (int) Math.max(0, Math.min(size, offset < 0 ? offset + size : offset));
    boolean all = length <= 0 || length > size - start;
    return clusters.subList(start, all ? size : start + (int) length);
  }
}
