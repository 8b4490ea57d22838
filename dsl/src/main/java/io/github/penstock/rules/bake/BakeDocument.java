package io.github.penstock.rules.bake;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.document.BakeFiles;
import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclItem;
import io.github.penstock.repository.ParsedBake;
import io.github.penstock.repository.RepositoryFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bake files that bake reads together, in its order: a name that one declares is known in all. */
public final class BakeDocument {

  private static final Set<String> DECLARING =
      Set.of("function.params", "function.variadic_params", "variable.type");

  private final BakeFiles files;
  private final List<BakeTree> trees;
  private @Nullable Resolution resolution;
  private final List<BakeBlock> blocks = new ArrayList<>();
  private final List<BakeAttribute> globals = new ArrayList<>();

  private BakeDocument(BakeFiles files, List<BakeTree> trees) {
    this.files = files;
    this.trees = List.copyOf(trees);
    for (BakeTree tree : trees) {
      tree.body().blocks().forEach(block -> blocks.add(BakeBlock.of(tree, block)));
      tree.body().attributes().forEach(global -> globals.add(global(tree, global)));
    }
  }

  private static BakeAttribute global(BakeTree tree, HclAttribute global) {
    return new BakeAttribute(tree, global.name(), global);
  }

  /** The files that bake reads together; one whose syntax is wrong says nothing. */
  public static BakeDocument of(BakeFiles files) {
    List<BakeTree> trees = new ArrayList<>();
    for (RepositoryFile file : files.files()) {
      if (file instanceof BakeFile defined) {
        trees.add(DefinedTree.of(defined));
      } else if (file instanceof ParsedBake parsed) {
        parsed.file().ifPresent(read -> trees.add(new WrittenTree(parsed, read)));
      }
    }
    return new BakeDocument(files, trees);
  }

  List<BakeTree> trees() {
    return trees;
  }

  /** What bake makes of them in an empty environment. */
  synchronized Resolution resolution() {
    if (resolution == null) {
      resolution = Resolution.of(this);
    }
    return resolution;
  }

  /** Whether all files that are known are read, and none of a run can add names to them. */
  boolean isWhole() {
    return isRead() && !files.hasMoreNames();
  }

  /** Whether the syntax of all files is right. */
  boolean isRead() {
    return !trees.isEmpty() && trees.size() == files.files().size();
  }

  /** What is known of how they are read. */
  BakeFiles files() {
    return files;
  }

  /** Whether all steps that read the files set all of some variables. */
  boolean isSet(Set<String> variables) {
    return !files.calls().isEmpty() && files.calls().stream()
        .allMatch(call -> variables.stream().allMatch(call::sets));
  }

  /** All blocks of the files, whatever their type. */
  List<BakeBlock> blocks() {
    return blocks;
  }

  /** The attributes outside of blocks. */
  List<BakeAttribute> globals() {
    return globals;
  }

  List<BakeBlock> targets() {
    return blocks("target");
  }

  List<BakeBlock> groups() {
    return blocks("group");
  }

  List<BakeBlock> variables() {
    return blocks("variable");
  }

  List<BakeBlock> functions() {
    return blocks("function");
  }

  private List<BakeBlock> blocks(String type) {
    return blocks.stream().filter(block -> block.type().equals(type)).toList();
  }

  /** The blocks of a type by their names: bake merges those of one name, or takes the last one. */
  Map<String, List<BakeBlock>> merged(String type) {
    Map<String, List<BakeBlock>> all = new LinkedHashMap<>();
    blocks(type).forEach(
        block -> all.computeIfAbsent(block.name(), missing -> new ArrayList<>()).add(block));
    return all;
  }

  /** The attribute that counts where several blocks of one name have it. */
  static Optional<BakeAttribute> last(List<BakeBlock> blocks, String attribute) {
    return blocks.stream().flatMap(block -> block.attribute(attribute).stream())
        .reduce((earlier, later) -> later);
  }

  /** The names that every expression may use. */
  Set<String> values() {
    Set<String> names = new LinkedHashSet<>(merged("variable").keySet());
    globals.forEach(global -> names.add(global.name()));
    return names;
  }

  /** The elements of one file in their order. */
  public List<String> paths(String file) {
    List<String> paths = new ArrayList<>();
    for (BakeTree tree : trees) {
      if (tree.path().equals(file)) {
        tree.body().items().forEach(item -> addPaths(tree, item, paths));
      }
    }
    return paths;
  }

  private static void addPaths(BakeTree tree, HclItem item, List<String> paths) {
    if (item instanceof HclBlock block) {
      BakeBlock view = BakeBlock.of(tree, block);
      paths.add(view.path());
      view.attributes().forEach(attribute -> paths.add(attribute.path()));
    } else if (item instanceof HclAttribute global) {
      paths.add(global.name());
    }
  }

  /** The comments of one file at its elements. */
  public List<BakeComment> comments(String path) {
    return trees.stream().filter(tree -> tree.path().equals(path))
        .flatMap(tree -> tree.comments().stream()).toList();
  }

  /** Everything in the files that bake evaluates. */
  Stream<BakeAttribute> evaluated() {
    return Stream.concat(globals.stream(), blocks.stream().flatMap(this::evaluated));
  }

  /** The attributes of a block that bake evaluates: types and parameters are none. */
  Stream<BakeAttribute> evaluated(BakeBlock block) {
    Stream<BakeAttribute> own = block.attributes()
        .filter(attribute -> !DECLARING.contains(block.type() + "." + attribute.name()));
    return Stream.concat(own, block.blocks().flatMap(BakeBlock::attributes));
  }
}
