package io.github.penstock.bindings;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/** What all generated sources share. */
final class Sources {

  static final String WORKFLOW = "io.github.penstock.workflow";

  static final ClassName MAPPING = ClassName.get("io.github.penstock.yaml", "Mapping");

  private Sources() {}

  /** A source that says which table it is made from. */
  static JavaFile file(String javaPackage, TypeSpec type, String table) {
    return JavaFile.builder(javaPackage, type)
        .addFileComment("Generated; to change it, change this table:\nschemas/$L", table)
        .indent("  ")
        .skipJavaLangImports(true)
        .build();
  }
}
