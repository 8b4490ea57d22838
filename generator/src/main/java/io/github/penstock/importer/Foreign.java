package io.github.penstock.importer;

import io.github.penstock.bake.BuiltIn;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names that the file uses and does not have: another file that bake is given has them. */
final class Foreign {

  private final Declarations declarations;

  Foreign(Declarations declarations) {
    this.declarations = declarations;
  }

  /** The names of variables that some part uses, in the order of their use. */
  Set<String> values() {
    Set<String> names = new LinkedHashSet<>();
    declarations.inOrderOfUse().forEach(part -> names.addAll(part.values()));
    names.removeIf(name -> declarations.value(name).isPresent());
    return names;
  }

  /** The part with a comment for each rule that would miss such a name. */
  JavaCode ignored(Declaration part, JavaCode code) {
    List<String> values = part.values().stream()
        .filter(name -> declarations.value(name).isEmpty()).toList();
    List<String> functions = part.functions().stream()
        .filter(name -> declarations.find("function", name).isEmpty()).filter(Foreign::isUnknown)
        .toList();
    Stream<String> used = part.kind().equals("group")
        ? part.texts("targets").filter(name -> declarations.member(part, name).isEmpty())
        : part.targets().stream()
            .filter(name -> declarations.find("target", name).isEmpty());
    BlockComments comments = BlockComments.of(part.item());
    JavaCode changed = ignored(comments, code, "bake-unknown-variable", values);
    changed = ignored(comments, changed, "bake-unknown-function", functions);
    return ignored(comments, changed, "bake-unknown-target", used.toList());
  }

  private static boolean isUnknown(String function) {
    return Arrays.stream(BuiltIn.values()).noneMatch(known -> known.toString().equals(function));
  }

  private static JavaCode ignored(BlockComments comments, JavaCode code, String rule,
      List<String> names) {
    return names.isEmpty() || comments.ignores(rule)
        ? code
        : code.then("ignore", JavaCode.of(JavaTexts.literal(rule)),
            JavaCode.of(JavaTexts.literal("another file has "
                + (names.size() == 1 ? names.get(0) : "these"))));
  }
}
