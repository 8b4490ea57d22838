package io.github.penstock.hcl;

import io.github.penstock.origin.Origin;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random trees of all kinds; {@code .ci/hclfmt-agrees} gives files of them to the real formatter. */
final class RandomTrees {

  private static final String[] NAMES =
      {"a", "bb", "some-name", "X_1", "for", "null", "\u65e5", "a.b"};
  private static final String[] TEXTS =
      {"a", "$", "%", "{", "}", "\"", "\\", "\n", "${", "%{", "\t",
          "\u00e9\u65e5", "e\u0301", "#", "//", "<<EOT", "EOT", " ", "\ud83d\ude00"};

  private final Random random;

  private RandomTrees(long seed) {
    random = new Random(seed);
  }

  /** The tree of a file. */
  static HclBody file(long seed) {
    return new RandomTrees(seed).body(3);
  }

  /** Arguments: the folder, and how many files. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (int seed = 0; seed < Integer.parseInt(arguments[1]); seed++) {
      Files.writeString(folder.resolve("tree-" + seed + ".hcl"),
          HclWriter.write(file(seed)));
    }
  }

  private HclBody body(int depth) {
    List<HclItem> items = new ArrayList<>();
    List<String> names = new ArrayList<>(List.of(NAMES).subList(0, 7));
    for (int i = random.nextInt(names.size()); i >= 0; i--) {
      boolean block = depth > 0 && random.nextInt(3) == 0;
      items.add(block
          ? block(depth - 1)
          : attribute(names.remove(random.nextInt(names.size()))));
    }
    return new HclBody(items);
  }

  private HclItem block(int depth) {
    List<String> labels = List.of(text(), text(), "e\u0301").subList(0, random.nextInt(4));
    HclBody body = random.nextInt(4) == 0 ? HclBody.EMPTY : body(depth);
    return new HclBlock("block", labels, body, comments(), Origin.UNKNOWN);
  }

  private HclItem attribute(String name) {
    HclExpression value = expression(4);
    if (random.nextInt(6) == 0) {
      value = new HclExpression.Template(List.of(new HclTemplatePart.Text(text()), interpolation(2),
          new HclTemplatePart.Text(text() + "\n")));
    }
    return new HclAttribute(name, value, comments(), Origin.UNKNOWN);
  }

  private List<String> comments() {
    return random.nextInt(5) == 0 ? List.of("one", "", "two { [") : List.of();
  }

  private HclExpression expression(int depth) {
    if (depth == 0) {
      return leaf();
    }
    int next = depth - 1;
    return switch (random.nextInt(16)) {
      case 0 -> new HclExpression.Tuple(expressions(next));
      case 1 -> struct(next);
      case 2 -> new HclExpression.Call(name(5), expressions(next), false);
      case 3 -> new HclExpression.Call("g", List.of(leaf(), expression(next)), true);
      case 4 -> new HclExpression.Conditional(expression(next), expression(next), expression(next));
      case 5 -> new HclExpression.Unary(
          random.nextBoolean() ? HclOperator.NOT : HclOperator.NEGATE, expression(next));
      case 6, 7 -> new HclExpression.Binary(expression(next), operator(), expression(next));
      case 8 -> new HclExpression.Member(expression(next), name(3));
      case 9 -> new HclExpression.Index(expression(next), expression(next));
      case 10 -> new HclExpression.ForTuple(loop(next), expression(next));
      case 11 -> new HclExpression.ForStruct(loop(next), expression(next), expression(next),
          random.nextBoolean());
      case 12 -> template(next);
      case 13 -> splat(expression(next), next);
      case 14 -> new HclExpression.Parentheses(expression(next));
      default -> leaf();
    };
  }

  private HclExpression splat(HclExpression source, int depth) {
    boolean full = random.nextBoolean();
    HclExpression each = new HclExpression.Item();
    boolean index = false;
    for (int i = random.nextInt(4); i > 0; i--) {
      boolean again = random.nextInt(3) == 0 && (full || !index);
      each = again
          ? new HclExpression.Index(each, full ? expression(depth) : HclExpression.of(i))
          : new HclExpression.Member(each, name(5));
      index = again;
    }
    if (full && depth > 0 && random.nextInt(3) == 0) {
      each = splat(each, depth - 1);
    }
    return new HclExpression.Splat(source, full, each);
  }

  private HclExpression leaf() {
    return switch (random.nextInt(7)) {
      case 0 -> HclExpression.of(random.nextInt(200) - 100);
      case 6 -> new HclExpression.NumberLiteral(new BigDecimal(
          BigInteger.valueOf(random.nextLong()), random.nextInt(60) - 30));
      case 1 -> HclExpression.of(random.nextBoolean());
      case 2 -> HclExpression.NULL;
      case 3 -> HclExpression.text(text());
      default -> new HclExpression.Reference(name(5));
    };
  }

  private HclExpression struct(int depth) {
    List<HclExpression.Entry> entries = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      entries.add(random.nextInt(6) == 0
          ? new HclExpression.Entry(new HclExpression.Reference("k"), expression(depth))
          : HclExpression.Entry.of(name(NAMES.length), expression(depth)));
    }
    return new HclExpression.Struct(entries);
  }

  private HclExpression template(int depth) {
    List<HclTemplatePart> parts = new ArrayList<>(List.of(new HclTemplatePart.Text(text())));
    parts.add(interpolation(depth));
    if (random.nextInt(3) == 0) {
      parts.add(new HclTemplatePart.If(expression(depth), trim()));
      parts.add(new HclTemplatePart.Text(text()));
      parts.add(new HclTemplatePart.Keyword("else", trim()));
      parts.add(new HclTemplatePart.For(List.of("k", "v"), expression(depth), trim()));
      parts.add(new HclTemplatePart.Keyword("endfor", trim()));
      parts.add(new HclTemplatePart.Keyword("endif", trim()));
    }
    return new HclExpression.Template(parts);
  }

  private HclTemplatePart interpolation(int depth) {
    return new HclTemplatePart.Interpolation(expression(depth), trim());
  }

  private HclTemplatePart.Trim trim() {
    return random.nextInt(4) == 0
        ? new HclTemplatePart.Trim(random.nextBoolean(), true)
        : HclTemplatePart.Trim.NONE;
  }

  private HclExpression.Loop loop(int depth) {
    return new HclExpression.Loop(random.nextBoolean() ? List.of("k") : List.of("k", "v"),
        expression(depth),
        random.nextBoolean() ? Optional.of(expression(depth)) : Optional.empty());
  }

  private List<HclExpression> expressions(int depth) {
    List<HclExpression> all = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      all.add(expression(depth));
    }
    return all;
  }

  private HclOperator operator() {
    List<HclOperator> binary =
        List.of(HclOperator.values()).stream().filter(HclOperator::isBinary).toList();
    return binary.get(random.nextInt(binary.size()));
  }

  private String name(int of) {
    return NAMES[random.nextInt(of)];
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(TEXTS[random.nextInt(TEXTS.length)]);
    }
    return text.toString();
  }
}
