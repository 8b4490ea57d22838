package io.github.penstock.workflow;

import io.github.penstock.element.Element;
import io.github.penstock.expression.BoolExpr;
import io.github.penstock.yaml.Mapping;
import java.util.List;

/** A custom image that is made of the runner when the job has passed. */
public final class Snapshot extends Element<Snapshot> {

  private static final List<String> KEYS = List.of("image-name", "version", "if");

  private Snapshot(Mapping tree) {
    super(tree);
  }

  public static Snapshot of(String imageName) {
    return new Snapshot(Mapping.EMPTY).put("image-name", imageName);
  }

  @Override
  protected Snapshot copy(Mapping changed) {
    return new Snapshot(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** The major version, {@code 2.*}; GitHub counts the minor one. */
  public Snapshot version(String majorAndStar) {
    return put("version", majorAndStar);
  }

  /** Makes the image only if this holds: {@code if}. */
  public Snapshot when(BoolExpr condition) {
    return put("if", notNull("if", condition).code());
  }
}
