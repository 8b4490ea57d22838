/** The tool: compiles definitions, checks what they make, and writes it; and the same as an API. */
module io.github.penstock.generator {
  requires transitive io.github.penstock;
  requires com.networknt.schema;
  requires com.palantir.javapoet;
  requires info.picocli;
  requires io.github.javadiffutils;
  requires java.compiler;
  requires jdk.compiler;
  requires static org.jspecify;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;

  exports io.github.penstock.compile;
  exports io.github.penstock.generate;
  exports io.github.penstock.plan;
  exports io.github.penstock.write;

  opens io.github.penstock.cli to info.picocli;
}
