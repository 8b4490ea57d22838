package io.github.penstock.committed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The uses of one file whose version the definition itself chooses, {@code .at("v9")}: what the
 * committed file says there is no version of the repository's.
 */
final class OwnVersions {

  /**
   * Which committed use is that of the definition, the surest first: the one that stands there with
   * this version, one that moved, one whose version was changed on either side; then, where both
   * happened, one that is not written as Penstock writes a version.
   */
  private static final List<BiPredicate<Use, Use>> SAME = List.of(
      (own, old) -> own.place().equals(old.place()) && own.pin().ref().equals(old.pin().ref()),
      (own, old) -> own.pin().ref().equals(old.pin().ref()),
      (own, old) -> own.place().equals(old.place()),
      (own, old) -> own.job().equals(old.job()) && !old.isManaged(),
      (own, old) -> !old.isManaged());

  /** A use of the definition and the committed one in its stead. */
  record Match(Use own, Use committed) {

    /** Whether somebody moved the version in the output, not in the definition. */
    boolean isBumped() {
      return own.place().equals(committed.place())
          && !own.pin().ref().equals(committed.pin().ref())
          && own.version().compareTo(committed.version()) <= 0;
    }
  }

  private final List<Use> own;
  private final List<Use> others;
  private final List<Match> matches = new ArrayList<>();

  private OwnVersions(List<Use> own, List<Use> committed) {
    this.own = new ArrayList<>(own);
    this.others = new ArrayList<>(committed);
  }

  /**
   * Tells the uses of a committed file apart.
   *
   * @param own the uses of the definition that have a version
   */
  static OwnVersions of(List<Use> own, List<Use> committed) {
    OwnVersions versions = new OwnVersions(own, committed);
    SAME.forEach(versions::match);
    return versions;
  }

  /** The committed uses whose version is the repository's. */
  List<Use> others() {
    return others;
  }

  List<Match> matches() {
    return matches;
  }

  private void match(BiPredicate<Use, Use> same) {
    for (Use use : List.copyOf(own)) {
      Optional<Use> found = others.stream().filter(use::isOf)
          .filter(committed -> same.test(use, committed)).findFirst();
      found.ifPresent(committed -> {
        own.remove(use);
        others.remove(committed);
        matches.add(new Match(use, committed));
      });
    }
  }
}
