package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclFile;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What the names of an expression stand for, and the file in which it stands. Loops and functions nest
 * their own names into it.
 */
public interface Scope {

  /** The file of the expression, for the places of mistakes. */
  HclFile file();

  /**
   * The value of a variable, if there is one of this name. It may be computed when it is asked for; a
   * {@link io.github.penstock.hcl.HclException} then becomes a mistake of the expression.
   */
  Optional<CtyValue> variable(String name);

  /** Which names a misspelt variable may have meant. */
  Collection<String> variables();

  /** A function, if there is one of this name; {@code try}, {@code can} and {@code convert} need none. */
  Optional<CtyFunction> function(String name);

  /** Which names a misspelt function may have meant. */
  Collection<String> functions();

  /** A scope that knows these variables first. */
  default Scope with(Map<String, CtyValue> variables) {
    return new NestedScope(this, variables);
  }
}
