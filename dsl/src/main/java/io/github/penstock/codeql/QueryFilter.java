package io.github.penstock.codeql;

import io.github.penstock.element.Element;
import io.github.penstock.element.Limits;
import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.List;

/**
 * Takes queries in or leaves them out by their metadata, {@code id}, {@code tags}, {@code kind},
 * {@code precision} or {@code problem.severity}. A value between slashes is a regular expression.
 * Filters work one after another. See
 * https://docs.github.com/code-security/codeql-cli/using-the-advanced-functionality-of-the-codeql-cli/creating-codeql-query-suites.
 */
public final class QueryFilter extends Element<QueryFilter> {

  private static final String INCLUDE = "include";

  private static final String EXCLUDE = "exclude";

  private static final List<String> KEYS = List.of(INCLUDE, EXCLUDE);

  private final String direction;

  private QueryFilter(String direction, Mapping tree) {
    super(tree);
    this.direction = direction;
  }

  /** Takes in the queries whose property has one of these values. */
  public static QueryFilter include(String property, String... values) {
    return new QueryFilter(INCLUDE, Mapping.EMPTY).and(property, values);
  }

  /** Leaves out the queries whose property has one of these values. */
  public static QueryFilter exclude(String property, String... values) {
    return new QueryFilter(EXCLUDE, Mapping.EMPTY).and(property, values);
  }

  @Override
  protected QueryFilter copy(Mapping changed) {
    return new QueryFilter(direction, changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** Only queries whose other property has one of these values as well. */
  public QueryFilter and(String property, String... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException(
          direction + " \"" + property + "\" has no value; expected at least 1");
    }
    List<Scalar> all = located(List.of(values));
    Node value = all.size() == 1 ? all.get(0) : Sequence.of(all).compact();
    return putIn(direction, Limits.notBlank(direction, property), value);
  }

  /** Texts inside a value, each with the line of the definition that wrote it. */
  private static List<Scalar> located(List<String> texts) {
    Origin here = Origin.here();
    return texts.stream().map(text -> Scalar.text(text).withOrigin(here)).toList();
  }
}
