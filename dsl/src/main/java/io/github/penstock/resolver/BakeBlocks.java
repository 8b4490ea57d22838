package io.github.penstock.resolver;

import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclDiagnostic;
import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.hcl.HclSchema;
import io.github.penstock.hcl.HclSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The blocks and attributes of all files as one. Blocks of other types, and variables and functions
 * with the names of what bake has already, are as good as none.
 */
final class BakeBlocks {

  static final String TARGET = "target";
  static final String GROUP = "group";
  private static final String VARIABLE = "variable";
  private static final String FUNCTION = "function";
  private static final String VALIDATION = "validation";

  /** What is a block in JSON, and what is code in it. */
  static final HclSchema SCHEMA = HclSchema.EMPTY
      .withBlock(VARIABLE, 1,
          HclSchema.EMPTY.withCode("type").withBlock(VALIDATION, 0, HclSchema.EMPTY))
      .withBlock(FUNCTION, 1, HclSchema.EMPTY.withCode("params", "variadic_params"))
      .withBlock(GROUP, 1, HclSchema.EMPTY)
      .withBlock(TARGET, 1, HclSchema.EMPTY);

  private static final List<String> OF_FUNCTION = List.of("params", "variadic_params", "result");
  private static final List<String> OF_VALIDATION = List.of("condition", "error_message");

  private final Set<String> reserved;
  private final Map<String, SourceBlock> variables = new LinkedHashMap<>();
  private final Map<String, SourceBlock> functions = new LinkedHashMap<>();
  private final Map<String, SourceAttribute> attributes = new LinkedHashMap<>();
  private final List<SourceBlock> blocks = new ArrayList<>();

  private BakeBlocks(Set<String> reserved) {
    this.reserved = reserved;
  }

  /**
   * Gathers them in the order of the files.
   *
   * @param reserved the names of built-in variables
   * @throws HclException if a block has too few or too many labels, or a function an attribute too many
   */
  static BakeBlocks of(List<HclFile> files, Set<String> reserved) {
    BakeBlocks all = new BakeBlocks(reserved);
    require(files, Set.of(VARIABLE, FUNCTION));
    files.forEach(all::addDefinitions);
    require(files, Set.of(TARGET, GROUP));
    files.forEach(all::addContents);
    return all;
  }

  Map<String, SourceBlock> variables() {
    return variables;
  }

  Map<String, SourceBlock> functions() {
    return functions;
  }

  /** Attributes outside of blocks; the last file wins. */
  Map<String, SourceAttribute> attributes() {
    return attributes;
  }

  /** Targets and groups. */
  List<SourceBlock> blocks() {
    return blocks;
  }

  private static void require(List<HclFile> files, Set<String> types) {
    List<HclDiagnostic> diagnostics = files.stream()
        .flatMap(file -> file.body().blocks().filter(block -> types.contains(block.type()))
            .flatMap(block -> label(file, block).stream()))
        .toList();
    if (!diagnostics.isEmpty()) {
      throw new HclException(diagnostics);
    }
  }

  private static Optional<HclDiagnostic> label(HclFile file, HclBlock block) {
    String type = block.type();
    if (block.labels().isEmpty()) {
      int brace = file.missingSpan(block).start();
      return Optional.of(file.diagnostic(new HclSpan(brace, brace + 1), "Missing name for " + type,
          "All " + type + " blocks must have 1 labels (name)."));
    }
    return block.labels().size() == 1
        ? Optional.empty()
        : Optional.of(file.diagnostic(file.labelSpan(block, 1), "Extraneous label for " + type,
            "Only 1 labels (name) are expected for " + type + " blocks."));
  }

  private void addDefinitions(HclFile file) {
    file.body().blocks().forEach(block -> {
      if (block.type().equals(VARIABLE)) {
        block.body().blocks().filter(nested -> nested.type().equals(VALIDATION))
            .forEach(validation -> requireValidation(file, validation));
        put(variables, SourceBlock.of(file, block));
      } else if (block.type().equals(FUNCTION)) {
        requireOnly(OF_FUNCTION, file, block);
        put(functions, SourceBlock.of(file, block));
      }
    });
  }

  private void put(Map<String, SourceBlock> definitions, SourceBlock block) {
    if (!isReserved(block.label())) {
      definitions.remove(block.label());
      definitions.put(block.label(), block);
    }
  }

  private boolean isReserved(String name) {
    return name.equals(TARGET) || name.equals(GROUP) || reserved.contains(name);
  }

  private static void requireValidation(HclFile file, HclBlock validation) {
    if (!validation.labels().isEmpty()) {
      throw mistake(file, file.labelSpan(validation, 0), "Extraneous label for validation",
          "No labels are expected for validation blocks.");
    }
    requireOnly(OF_VALIDATION, file, validation);
  }

  /** Functions and validations are the only blocks in which nothing else may stand. */
  private static void requireOnly(List<String> names, HclFile file, HclBlock block) {
    block.body().attributes().filter(attribute -> !names.contains(attribute.name())).findFirst()
        .ifPresent(attribute -> {
          throw mistake(file, file.nameSpan(attribute), "Unsupported argument", "Argument \""
              + attribute.name() + "\" is not expected here; expected one of "
              + String.join(", ", names) + ".");
        });
    block.body().blocks().findFirst().ifPresent(nested -> {
      throw mistake(file, file.nameSpan(nested), "Unsupported block type",
          "Blocks of type \"" + nested.type() + "\" are not expected here.");
    });
  }

  private static HclException mistake(HclFile file, HclSpan span, String summary, String detail) {
    return new HclException(List.of(file.diagnostic(span, summary, detail)));
  }

  private void addContents(HclFile file) {
    file.body().blocks()
        .filter(block -> block.type().equals(TARGET) || block.type().equals(GROUP))
        .forEach(block -> blocks.add(SourceBlock.of(file, block)));
    file.body().attributes()
        .filter(attribute -> !isReserved(attribute.name()) && !attribute.name().equals(FUNCTION))
        .forEach(attribute -> {
          attributes.remove(attribute.name());
          attributes.put(attribute.name(), new SourceAttribute(file, attribute));
        });
  }
}
