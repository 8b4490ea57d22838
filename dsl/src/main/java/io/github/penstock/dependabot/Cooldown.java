package io.github.penstock.dependabot;

import io.github.penstock.element.Element;
import io.github.penstock.element.Limits;
import io.github.penstock.yaml.Mapping;
import java.util.List;

/**
 * How old a release must be before Dependabot proposes it; security updates do not wait.
 */
public final class Cooldown extends Element<Cooldown> {

  private static final List<String> KEYS = List.of("default-days", "semver-major-days",
      "semver-minor-days", "semver-patch-days", "include", "exclude");

  private static final int MOST_DAYS = 90;

  private Cooldown(Mapping tree) {
    super(tree);
  }

  /** This many days, 1 to 90, for every release. */
  public static Cooldown days(int days) {
    return of().defaultDays(days);
  }

  /** A cooldown that says no days yet; without any GitHub waits for 3. */
  public static Cooldown of() {
    return new Cooldown(Mapping.EMPTY);
  }

  @Override
  protected Cooldown copy(Mapping changed) {
    return new Cooldown(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** Days, 1 to 90, where no other key says how many. */
  public Cooldown defaultDays(int days) {
    return put("default-days", Limits.between(1, MOST_DAYS, days, "default-days"));
  }

  /** Days, 1 to 90, for a major version; not every ecosystem can tell. */
  public Cooldown semverMajorDays(int days) {
    return put("semver-major-days", Limits.between(1, MOST_DAYS, days, "semver-major-days"));
  }

  /** Days, 1 to 90, for a minor version; not every ecosystem can tell. */
  public Cooldown semverMinorDays(int days) {
    return put("semver-minor-days", Limits.between(1, MOST_DAYS, days, "semver-minor-days"));
  }

  /** Days, 0 to 90, for a patch; not every ecosystem can tell. */
  public Cooldown semverPatchDays(int days) {
    return put("semver-patch-days", Limits.between(0, MOST_DAYS, days, "semver-patch-days"));
  }

  /** The only dependencies that wait; {@code *} stands for any text. */
  public Cooldown include(String... dependencies) {
    return appendTexts("include", Limits.notBlank("include", List.of(dependencies)));
  }

  /** Dependencies that never wait, even where they are included; {@code *} stands for any text. */
  public Cooldown exclude(String... dependencies) {
    return appendTexts("exclude", Limits.notBlank("exclude", List.of(dependencies)));
  }
}
