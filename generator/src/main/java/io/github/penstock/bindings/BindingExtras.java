package io.github.penstock.bindings;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/** Methods that no table can tell: inputs that take a value of another part of the DSL. */
final class BindingExtras {

  private BindingExtras() {}

  static List<MethodSpec> of(String uses, ClassName binding) {
    return List.of();
  }
}
