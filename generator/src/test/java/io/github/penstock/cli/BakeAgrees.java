package io.github.penstock.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares {@code penstock bake --print} with recorded answers of bake: small cases and real files.
 * The order of the targets of a matrix is chance in bake; of errors the file, the line and the kind
 * count.
 */
final class BakeAgrees {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern PLACED =
      Pattern.compile("(?s)(?:ERROR: )?([^\\s:]+):(\\d+),\\d+-(?:\\d+,)?\\d+: ([^;]+);.*");

  /** What no two runs have in common. */
  private static final Pattern VOLATILE = Pattern
      .compile(
          "20\\d\\d(-?)\\d\\d\\1\\d\\d(?:T?\\d\\d:?\\d\\d(?::?\\d\\d)?Z?)?|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Path work;
  private final Set<String> known;
  private final Set<String> met = new TreeSet<>();
  private int compared;
  private int differences;

  private BakeAgrees(Path work, Set<String> known) {
    this.work = work;
    this.known = known;
  }

  /**
   * Compares what lies in the folder of the first argument, apart from what the second one lists.
   */
  public static void main(String[] arguments) throws IOException {
    Path shared = Path.of(arguments[0]);
    Set<String> known = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        known.add(line.strip());
      }
    }
    Path work = Files.createTempDirectory("bake-agrees");
    BakeAgrees agreement = new BakeAgrees(work, known);
    try {
      agreement.compareProbes(shared.resolve("bake/probes.json"));
      agreement.compareCorpus(shared.resolve("bake/expected"), shared.resolve("corpus"));
    } finally {
      delete(work);
    }
    agreement.known.removeAll(agreement.met);
    agreement.known.forEach(name -> System.out.println("no difference any more: " + name));
    System.out.printf("%d answers compared, %d differ%n", agreement.compared,
        agreement.differences);
    System.exit(agreement.differences + agreement.known.size() > 0 ? 1 : 0);
  }

  private void compareProbes(Path file) throws IOException {
    for (JsonNode probe : JSON.readTree(Files.readString(file)).get("probes")) {
      Path folder = Files.createTempDirectory(work, "probe");
      List<String> arguments = new ArrayList<>();
      for (Map.Entry<String, JsonNode> source : probe.get("files").properties()) {
        Files.writeString(folder.resolve(source.getKey()), source.getValue().asString());
        arguments.addAll(List.of("-f", source.getKey()));
      }
      probe.get("args").forEach(argument -> arguments.add(argument.asString()));
      Map<String, String> environment = new TreeMap<>();
      probe.get("env").properties()
          .forEach(entry -> environment.put(entry.getKey(), entry.getValue().asString()));
      environment.put("HOME", "/root");
      environment.put("PATH", "/usr/bin:/bin");
      Run run = run(folder, environment, arguments);
      compare("probe " + probe.get("id").asInt() + " " + probe.get("title").asString(),
          Optional.ofNullable(probe.get("json")), Optional.ofNullable(probe.get("error"))
              .map(JsonNode::asString),
          run);
    }
  }

  private void compareCorpus(Path expected, Path corpus) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.walk(expected)) {
      files = paths.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      JsonNode answers = JSON.readTree(Files.readString(file));
      Path folder = corpus.resolve(expected.relativize(file)).getParent();
      String name = expected.relativize(file).toString().replace(".expected.json", "");
      compareAnswer(name + " default", folder, answers, answers.get("print_default"), List.of());
      compareAnswer(name + " all", folder, answers, answers.get("print_all"), all(answers));
      JsonNode each = answers.get("print_each");
      if (each != null) {
        for (Map.Entry<String, JsonNode> one : each.properties()) {
          compareAnswer(name + " " + one.getKey(), folder, answers,
              one.getValue().has("error") ? one.getValue() : whole(one.getValue(), answers),
              List.of(one.getKey()));
        }
      }
    }
  }

  private static List<String> all(JsonNode answers) {
    List<String> all = new ArrayList<>();
    for (String kind : List.of("groups", "targets")) {
      answers.path(kind).forEach(name -> all.add(name.asString()));
    }
    return all;
  }

  /** Of a single name the targets are recorded that are not as they are when all are printed. */
  private static JsonNode whole(JsonNode one, JsonNode answers) {
    ObjectNode targets = JSON.createObjectNode();
    one.get("targets").forEach(name -> {
      JsonNode own = one.path("differs").get(name.asString());
      targets.set(name.asString(), own != null
          ? own
          : answers.at("/print_all/json/target").get(name.asString()));
    });
    ObjectNode json = JSON.createObjectNode();
    json.set("group", one.get("groups"));
    json.set("target", targets);
    return json;
  }

  private void compareAnswer(String name, Path folder, JsonNode answers, JsonNode answer,
      List<String> targets) {
    List<String> arguments = new ArrayList<>(List.of("--print"));
    answers.get("files").forEach(source -> arguments.addAll(List.of("-f", source.asString())));
    arguments.addAll(targets);
    Map<String, String> environment = new TreeMap<>();
    environment.put("HOME", "/root");
    environment.put("PATH", "/usr/bin:/bin");
    JsonNode json = answer.has("json") ? answer.get("json") : answer;
    boolean failed = answer.has("error");
    compare(name, failed ? Optional.empty() : Optional.of(json),
        failed ? Optional.of(answer.get("error").asString()) : Optional.empty(),
        run(folder, environment, arguments));
  }

  private static Run run(Path folder, Map<String, String> environment, List<String> arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        new CommandLine(new BakeCommand(environment, folder, new ByteArrayInputStream(new byte[0])))
            .setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
            .setExecutionExceptionHandler(new Failures())
            .setParameterExceptionHandler(new WrongUse())
            .execute(arguments.toArray(String[]::new));
    return new Run(status, out.toString(), err.toString());
  }

  private void compare(String name, Optional<JsonNode> json, Optional<String> error, Run run) {
    compared++;
    String expected = json.map(BakeAgrees::canonical).orElseGet(() -> kind(error.orElse("")));
    String found = run.status() == 0
        ? canonical(JSON.readTree(run.out()))
        : "status " + run.status() + " " + kind(run.err());
    String wanted = json.isPresent() ? expected : "status 1 " + expected;
    if (wanted.equals(found)) {
      return;
    }
    if (known.contains(name)) {
      met.add(name);
      return;
    }
    differences++;
    System.out.println("DIFFERENT " + name + "\n  bake:     "
        + (json.isPresent() ? part(wanted, found) : error.orElse("").strip()) + "\n  penstock: "
        + (run.status() == 0 ? part(found, wanted) : run.status() + " " + run.err().strip()));
  }

  /** A text from a little before where it is not as the other one. */
  private static String part(String text, String other) {
    int same = 0;
    while (same < Math.min(text.length(), other.length())
        && text.charAt(same) == other.charAt(same)) {
      same++;
    }
    return "..." + text.substring(Math.max(0, same - 40), Math.min(text.length(), same + 120));
  }

  /** File, line and kind of an error that has them; of others only that they are. */
  private static String kind(String error) {
    Matcher placed = PLACED.matcher(error.strip());
    return placed.matches()
        ? placed.group(1) + ":" + placed.group(2) + " " + placed.group(3)
        : "without place";
  }

  /** With the members of groups as sets, and without what changes from run to run. */
  private static String canonical(JsonNode answer) {
    StringBuilder text = new StringBuilder();
    write(answer, text, "");
    return VOLATILE.matcher(text).replaceAll("*");
  }

  private static void write(JsonNode node, StringBuilder text, String path) {
    if (node.isObject()) {
      Map<String, JsonNode> sorted = new TreeMap<>();
      node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
      text.append('{');
      sorted.forEach((key, value) -> {
        text.append(key).append('=');
        write(value, text, path + "/" + key);
        text.append(' ');
      });
      text.append('}');
    } else if (node.isArray() && path.startsWith("/group/")) {
      List<String> members = new ArrayList<>();
      node.forEach(member -> members.add(member.asString()));
      members.sort(Comparator.naturalOrder());
      text.append(members);
    } else if (node.isArray()) {
      node.forEach(item -> write(item, text.append('-'), path + "/-"));
    } else {
      text.append(node);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
