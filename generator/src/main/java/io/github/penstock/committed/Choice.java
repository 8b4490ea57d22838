package io.github.penstock.committed;

import io.github.penstock.pins.Pin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The version of one GitHub repository among those that committed files name.
 *
 * <p>The highest wins, of those that are written alike. A bot moves a commit to a commit and
 * {@code v7.0.1} to a version of three numbers; what is written otherwise was chosen by a definition
 * that does not choose it any more.
 */
final class Choice {

  private final List<Use> alike;
  private final List<Use> unlike;
  private final Use highest;

  /**
   * Chooses.
   *
   * @param generated the uses of generated files
   * @param foreign the uses of files that nobody generated yet: any form may be the repository's
   */
  Choice(List<Use> generated, List<Use> foreign) {
    this.alike = new ArrayList<>(alike(generated));
    this.unlike = generated.stream().filter(use -> !alike.contains(use)).toList();
    alike.addAll(foreign);
    this.highest = alike.stream().reduce((one, other) -> other.isAbove(one) ? other : one)
        .orElseThrow();
  }

  Pin pin() {
    return highest.pin();
  }

  /** What to tell where not all say the same. */
  Optional<String> note() {
    Optional<Use> lower = alike.stream().filter(use -> !use.pin().equals(pin())).findFirst();
    String start = highest.repository() + " is at ";
    return lower
        .map(use -> start + use.describe() + " and at " + highest.describe()
            + "; all files get the higher one")
        .or(() -> unlike.stream().filter(use -> !use.pin().equals(pin())).findFirst()
            .map(use -> start + use.describe() + ", unlike others, which are at "
                + highest.describe() + "; all files get the latter"));
  }

  private static List<Use> alike(List<Use> uses) {
    List<Use> managed = uses.stream().filter(Use::isManaged).toList();
    if (!managed.isEmpty()) {
      return managed;
    }
    Map<Integer, List<Use>> forms =
        uses.stream().collect(Collectors.groupingBy(Use::form, TreeMap::new, Collectors.toList()));
    int most = forms.values().stream().mapToInt(List::size).max().orElse(0);
    List<List<Use>> largest =
        forms.values().stream().filter(form -> form.size() == most).toList();
    return largest.size() == 1 ? largest.get(0) : uses;
  }
}
