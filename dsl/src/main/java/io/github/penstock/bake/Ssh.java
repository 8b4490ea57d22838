package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import java.util.List;

/** An SSH agent or keys that a RUN instruction mounts by its id. */
public final class Ssh extends Settings<Ssh> {

  private Ssh(HclExpression.Struct entries) {
    super(entries);
  }

  /** The agent of the machine, under the id {@code default}. */
  public static Ssh agent() {
    return new Ssh(Settings.none()).with("id", "default");
  }

  /** Keys or an agent's socket. */
  public static Ssh of(String id, String... paths) {
    return new Ssh(Settings.none()).with("id", id)
        .put("paths", new HclExpression.Tuple(Texts.expressions(List.of(paths))));
  }

  @Override
  Ssh copy(HclExpression.Struct changed) {
    return new Ssh(changed);
  }
}
