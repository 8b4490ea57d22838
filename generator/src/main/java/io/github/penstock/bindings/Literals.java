package io.github.penstock.bindings;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Texts as Java writes them. */
final class Literals {

  private Literals() {}

  /** {@code "a", "b"}, on as many lines as it takes. */
  static CodeBlock of(List<String> texts) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < texts.size(); i++) {
      code.add(i == 0 ? "$S" : ",$W$S", texts.get(i));
    }
    return code.build();
  }
}
