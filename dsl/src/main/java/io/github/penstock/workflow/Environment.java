package io.github.penstock.workflow;

import io.github.penstock.element.Element;
import io.github.penstock.expression.BoolExpr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;
import java.util.List;

/** The environment that a job deploys to, with its rules, secrets and address. */
public final class Environment extends Element<Environment> {

  private static final List<String> KEYS = List.of("name", "url", "deployment");

  private Environment(Mapping tree) {
    super(tree);
  }

  public static Environment of(String name) {
    return new Environment(Mapping.EMPTY).put("name", name);
  }

  public static Environment of(StringExpr name) {
    return of(name.toString());
  }

  @Override
  protected Environment copy(Mapping changed) {
    return new Environment(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** The address that GitHub shows beside the deployment; may use outputs of the job's steps. */
  public Environment url(String url) {
    return put("url", url);
  }

  public Environment url(StringExpr url) {
    return put("url", url);
  }

  /** Whether the job makes a deployment; GitHub's default is true. */
  public Environment deployment(boolean value) {
    return put("deployment", value);
  }

  public Environment deployment(BoolExpr value) {
    return put("deployment", value);
  }
}
