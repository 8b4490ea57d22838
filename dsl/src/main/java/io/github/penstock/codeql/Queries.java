package io.github.penstock.codeql;

import io.github.penstock.element.Element;
import io.github.penstock.element.Limits;
import io.github.penstock.yaml.Mapping;
import java.util.List;

/** Queries that run beside CodeQL's own: one, a folder of them, or a suite. */
public final class Queries extends Element<Queries> {

  private static final List<String> KEYS = List.of("name", "uses");

  private Queries(Mapping tree) {
    super(tree);
  }

  public static Queries uses(QuerySuite suite) {
    return uses(suite.toString());
  }

  /**
   * From this repository with {@code ./} in front, {@code ./queries/no-eval.ql}, or from another
   * one, {@code owner/repository/path@ref}.
   */
  public static Queries uses(String queries) {
    return new Queries(Mapping.EMPTY).put("uses", Limits.notBlank("uses", queries));
  }

  @Override
  protected Queries copy(Mapping changed) {
    return new Queries(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** A name for people. */
  public Queries name(String name) {
    return put("name", name);
  }
}
