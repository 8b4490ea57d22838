package io.github.penstock.definitions;

import io.github.penstock.bake.AnyValue;
import io.github.penstock.bake.Attestation;
import io.github.penstock.bake.BakeFile;
import io.github.penstock.bake.BoolValue;
import io.github.penstock.bake.BuildCache;
import io.github.penstock.bake.BuildSecret;
import io.github.penstock.bake.CacheMode;
import io.github.penstock.bake.Exporter;
import io.github.penstock.bake.Group;
import io.github.penstock.bake.Hcl;
import io.github.penstock.bake.Local;
import io.github.penstock.bake.MatrixAxis;
import io.github.penstock.bake.NumberValue;
import io.github.penstock.bake.Platform;
import io.github.penstock.bake.Target;
import io.github.penstock.bake.Variable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Writes bake files made of random definitions, and beside each what buildx must make of it:
 * {@code .ci/hclfmt-agrees} compares. Every value is known here before HCL is involved.
 */
final class RandomBakeFiles {

  private static final String[] PIECES =
      {"a", "B", " ", "\"", "\\", "\n", "\t", "$", "$$", "%", "%%",
          "{", "}", "${", "%{", "${x}", "%{if}", "~", "\u00e9", "\u65e5", "\ud83d\ude00", "\u00a0",
          "\u200b",
          "\u0007", "#", "//", "/*", "<<EOT", "\nEOT\n", "'", "`", "=", "end\n"};

  private final Random random;
  private final List<Variable> variables = new ArrayList<>();
  private final List<String> contents = new ArrayList<>();
  private final Map<String, Object> expected = new TreeMap<>();

  private RandomBakeFiles(long seed) {
    random = new Random(seed);
  }

  /** Arguments: the folder, and how many files. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (int seed = 0; seed < Integer.parseInt(arguments[1]); seed++) {
      RandomBakeFiles random = new RandomBakeFiles(seed);
      BakeFile file = random.file();
      Files.writeString(folder.resolve(seed + ".hcl"), file.toText());
      Files.writeString(folder.resolve(seed + ".bake.json"), inJson(file));
      Files.writeString(folder.resolve(seed + ".json"), json(random.expected));
    }
    Files.writeString(folder.resolve("every-attribute.hcl"), EveryAttribute.file().toText());
  }

  private static String inJson(BakeFile file) {
    return BakeFile.of("docker-bake.json").variables(file.allVariables())
        .groups(file.allGroups()).targets(file.allTargets()).toText();
  }

  private BakeFile file() {
    for (int i = 0; i < 3; i++) {
      String content = text();
      variables.add(Variable.of("V" + i).defaultValue(Hcl.literal(content)));
      contents.add(content);
    }
    List<Target> targets = new ArrayList<>();
    Target base = base();
    targets.add(base);
    for (int i = 0; i < 3; i++) {
      targets.add(target("t" + i, base));
    }
    targets.add(matrix());
    Group all = Group.of("all", targets).comment(text());
    return BakeFile.of("docker-bake.hcl").variables(variables).groups(all).targets(targets);
  }

  private Target base() {
    String label = text();
    expected.put("base", new TreeMap<>(Map.of("context", "dir", "dockerfile", "Dockerfile",
        "labels", Map.of("l", label))));
    return Target.of("base").context("dir").labels("l", Hcl.literal(label));
  }

  /** What it says itself and what the base says are apart, so that both are expected. */
  private Target target(String name, Target base) {
    Map<String, Object> result = new TreeMap<>(cast(expected.get("base")));
    expected.put(name, result);
    Target target = Target.of(name).inherits(base).comment(text());
    target = texts(target, result);
    target = sums(target, result);
    return lists(target, result);
  }

  private Target texts(Target start, Map<String, Object> result) {
    Map<String, Object> args = new TreeMap<>();
    Target target = start;
    for (int i = 0; i < 4; i++) {
      int variable = random.nextInt(variables.size());
      String before = text();
      String after = text();
      target = target.args("A" + i,
          "" + Hcl.literal(before) + variables.get(variable) + Hcl.literal(after));
      args.put("A" + i, before + contents.get(variable) + after);
    }
    result.put("args", args);
    String inline = text() + "\n";
    result.put("dockerfile-inline", inline);
    return target.dockerfileInline(Hcl.literal(inline));
  }

  /** Expressions in which parentheses matter; the last zero makes one of a negative zero. */
  private Target sums(Target start, Map<String, Object> result) {
    Target target = start;
    for (int i = 0; i < 4; i++) {
      Sum sum = sum(4);
      Condition condition = condition(3);
      String name = "N" + i;
      cast(result.get("args")).put(name, Long.toString(sum.result()));
      cast(result.get("args")).put("C" + i, condition.result() ? "yes" : "false");
      AnyValue choice = condition.value().then("yes").orElse(condition.value());
      target = target.args(name, sum.value().plus(0)).args("C" + i, choice);
    }
    return target;
  }

  private record Sum(NumberValue value, long result) {}

  private record Condition(BoolValue value, boolean result) {}

  private Sum sum(int depth) {
    if (depth == 0 || random.nextInt(5) == 0) {
      long number = random.nextInt(19) - 9;
      return new Sum(Hcl.number(number), number);
    }
    Sum left = sum(depth - 1);
    Sum right = sum(depth - 1);
    return switch (random.nextInt(4)) {
      case 0 -> new Sum(left.value().plus(right.value()), left.result() + right.result());
      case 1 -> new Sum(left.value().minus(right.value()), left.result() - right.result());
      case 2 -> new Sum(left.value().times(right.value()), left.result() * right.result());
      default -> {
        Condition condition = condition(depth - 1);
        yield new Sum(
            condition.value().then(left.value()).orElse(right.value()).asNumber(),
            condition.result() ? left.result() : right.result());
      }
    };
  }

  private Condition condition(int depth) {
    if (depth == 0) {
      boolean value = random.nextBoolean();
      return new Condition(Hcl.bool(value), value);
    }
    Sum left = sum(depth - 1);
    Sum right = sum(depth - 1);
    Condition one = condition(depth - 1);
    Condition other = condition(depth - 1);
    return switch (random.nextInt(5)) {
      case 0 -> new Condition(left.value().lt(right.value()), left.result() < right.result());
      case 1 -> new Condition(left.value().eq(right.value()), left.result() == right.result());
      case 2 -> new Condition(one.value().and(other.value()), one.result() && other.result());
      case 3 -> new Condition(one.value().or(other.value()), one.result() || other.result());
      default -> new Condition(one.value().not(), !one.result());
    };
  }

  private Target lists(Target start, Map<String, Object> result) {
    Local item = Local.of("item");
    String tag = "y:" + random.nextInt(100);
    Target target = start.tags(Hcl.list("b", "c").map(item, "x/" + item + ":1")).tags(tag);
    result.put("tags", List.of("x/b:1", "x/c:1", tag));
    if (random.nextBoolean()) {
      target = target.platforms(Platform.LINUX_AMD64, Platform.LINUX_ARM_V7);
      result.put("platforms", List.of("linux/amd64", "linux/arm/v7"));
    }
    if (random.nextBoolean()) {
      target = target.cacheFrom(BuildCache.gha().scope("s")).cacheTo(
          BuildCache.registry("r").mode(CacheMode.MAX).insecure(true).compressionLevel(3));
      result.put("cache-from", List.of(Map.of("type", "gha", "scope", "s")));
      result.put("cache-to", List.of(Map.of("type", "registry", "ref", "r", "mode", "max",
          "registry.insecure", "true", "compression-level", "3")));
    }
    if (random.nextBoolean()) {
      target = target.output(Exporter.image().push(true)).attest(Attestation.sbom())
          .secret(BuildSecret.env("id", "E")).ulimits("nofile", 1, 2).noCache(true);
      result.put("output", List.of(Map.of("type", "image", "push", "true")));
      result.put("attest", List.of(Map.of("type", "sbom")));
      result.put("secret", List.of(Map.of("id", "id", "env", "E")));
      result.put("ulimits", List.of("nofile=1:2"));
      result.put("no-cache", true);
    }
    return target;
  }

  private Target matrix() {
    int first = random.nextInt(10);
    int second = 10 + random.nextInt(10);
    MatrixAxis version = MatrixAxis.of("version", first, second);
    MatrixAxis os =
        MatrixAxis.of("os", Hcl.object().with("name", "a"), Hcl.object().with("name", "b"));
    for (int number : List.of(first, second)) {
      for (String name : List.of("a", "b")) {
        expected.put("m-" + number + "-" + name,
            Map.of("context", ".", "dockerfile", "Dockerfile", "target", name));
      }
    }
    return Target.of("m").matrix(version, os).name("m-" + version + "-" + os.get("name"))
        .target(os.get("name"));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cast(Object map) {
    return (Map<String, Object>) map;
  }

  private static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> entries = new ArrayList<>();
      new LinkedHashMap<>(map).forEach((key, item) -> entries.add(json(key) + ":" + json(item)));
      return "{" + String.join(",", entries) + "}";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(",", list.stream().map(RandomBakeFiles::json).toList()) + "]";
    }
    return value instanceof String text ? quoted(text) : String.valueOf(value);
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.chars().forEach(c -> out.append(String.format(Locale.ROOT, "\\u%04x", c)));
    return out.append('"').toString();
  }
}
