package io.github.penstock.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the properties of a JSON file are: its syntax alone does not tell blocks from arguments.
 *
 * @param blocks the blocks of a body; every other property is an argument
 * @param code the arguments whose texts are expressions and no templates: {@code "list(string)"}
 */
public record HclSchema(List<Block> blocks, List<String> code) {

  /** No blocks, and no code. */
  public static final HclSchema EMPTY = new HclSchema(List.of(), List.of());

  public HclSchema {
    blocks = List.copyOf(blocks);
    code = List.copyOf(code);
  }

  /** A type of blocks with the number of its labels. */
  public record Block(String type, int labels, HclSchema body) {}

  /** A copy with a type of blocks. */
  public HclSchema withBlock(String type, int labels, HclSchema body) {
    List<Block> all = new ArrayList<>(blocks);
    all.add(new Block(type, labels, body));
    return new HclSchema(all, code);
  }

  /** A copy with arguments that are code. */
  public HclSchema withCode(String... arguments) {
    List<String> all = new ArrayList<>(code);
    all.addAll(List.of(arguments));
    return new HclSchema(blocks, all);
  }

  Optional<Block> block(String type) {
    return blocks.stream().filter(block -> block.type().equals(type)).findFirst();
  }
}
