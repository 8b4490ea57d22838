package io.github.penstock.interpreter;

import io.github.penstock.evaluation.Json;
import io.github.penstock.evaluation.ObjectValue;
import io.github.penstock.evaluation.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares what the real buildx makes of expressions with what we make of them: values, and the places
 * and kinds of mistakes. See {@code .ci/hcl-evaluates}.
 */
final class BuildxEvaluates {

  private static final int BATCH = 40;

  private static final Pattern MISTAKE =
      Pattern.compile("ERROR: [^:]*:([0-9,-]+): ([^;]*); .*", Pattern.DOTALL);

  private final Path buildx;
  private final ExpressionTable table;
  private final Path file = Files.createTempFile("expression", ".hcl");
  private int compared;
  private int different;
  private int known;

  private BuildxEvaluates(Path buildx, ExpressionTable table) throws IOException {
    this.buildx = buildx;
    this.table = table;
  }

  /** The real buildx, a table, and a count of random expressions or {@code --record}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path path = Path.of(arguments[1]);
    ExpressionTable table = new ExpressionTable(Files.readString(path));
    BuildxEvaluates comparison = new BuildxEvaluates(Path.of(arguments[0]), table);
    if (arguments[2].equals("--record")) {
      comparison.record(path);
      return;
    }
    comparison.compare(table.rows().stream().filter(ExpressionTable.Row::isOfBuildx)
        .map(ExpressionTable.Row::expression).toList());
    comparison.known += (int) table.rows().stream()
        .filter(row -> !row.isComment() && !row.isOfBuildx()).count();
    comparison.compare(random(Integer.parseInt(arguments[2])));
    System.out.printf("%d expressions compared, %d known differences, %d differ%n",
        comparison.compared, comparison.known, comparison.different);
    System.exit(comparison.different == 0 && comparison.compared > 0 ? 0 : 1);
  }

  private static List<String> random(int count) {
    List<String> expressions = new ArrayList<>();
    for (int seed = 0; seed < count; seed++) {
      expressions.add(new RandomHcl(seed).next(1 + seed % 4));
    }
    return expressions;
  }

  private void record(Path path) throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (ExpressionTable.Row row : table.rows()) {
      lines.add((row.isOfBuildx()
          ? row.withAnswer(theirs(List.of(row.expression())).get(0))
          : row).toString());
    }
    Files.writeString(path,
        table.variables() + "---\n" + String.join("\n", lines) + "\n");
  }

  private void compare(List<String> expressions) throws IOException, InterruptedException {
    Map<String, List<String>> ours = new LinkedHashMap<>();
    expressions.forEach(expression -> ours.put(expression, table.evaluated(expression)));
    List<String> values = new ArrayList<>();
    for (Map.Entry<String, List<String>> answer : ours.entrySet()) {
      if (answer.getValue().get(0).startsWith("= ")) {
        values.add(answer.getKey());
      } else {
        tell(answer.getKey(), answer.getValue(), theirs(List.of(answer.getKey())).get(0));
      }
    }
    for (int i = 0; i < values.size(); i += BATCH) {
      compareValues(values.subList(i, Math.min(values.size(), i + BATCH)), ours);
    }
  }

  private void compareValues(List<String> batch, Map<String, List<String>> ours)
      throws IOException, InterruptedException {
    List<String> theirs = theirs(batch);
    if (theirs.size() < batch.size()) {
      int middle = batch.size() / 2;
      compareValues(batch.subList(0, middle), ours);
      compareValues(batch.subList(middle, batch.size()), ours);
      return;
    }
    for (int i = 0; i < batch.size(); i++) {
      tell(batch.get(i), ours.getOrDefault(batch.get(i), List.of()), theirs.get(i));
    }
  }

  /**
   * Infinity is no JSON. HCL 2.24 takes operands one by one, where 2.14 evaluated both before it looked
   * at their types.
   */
  private void tell(String expression, List<String> ours, String theirs) {
    compared++;
    boolean infinite = ours.get(0).contains("Inf") && theirs.endsWith("Error in function call");
    if (ours.indexOf(theirs) > 0 || infinite) {
      known++;
    } else if (!ours.contains(theirs)) {
      different++;
      System.out.println(expression + "\n  buildx   " + theirs + "\n  Penstock "
          + ours.stream().collect(Collectors.joining(", ")));
    }
  }

  /** One answer for each expression, or one mistake for all of them. */
  private List<String> theirs(List<String> expressions) throws IOException, InterruptedException {
    Files.writeString(file, table.bakeFile(expressions));
    ProcessBuilder process = new ProcessBuilder(buildx.toString(), "bake", "--progress=quiet",
        "--print", "-f", file.toString()).redirectErrorStream(true);
    process.environment().keySet().retainAll(List.of("HOME", "PATH"));
    Process running = process.start();
    String output =
        new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (running.waitFor() != 0) {
      Matcher matcher =
          MISTAKE.matcher(output.substring(Math.max(0, output.indexOf("ERROR: "))));
      return List.of(matcher.matches() ? matcher.group(1) + ": " + matcher.group(2) : output);
    }
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i++) {
      answers.add("= " + argument(output, "A" + i));
    }
    return answers;
  }

  private static String argument(String output, String name) {
    Value value = Json.read(output);
    for (String key : List.of("target", "default", "args", name)) {
      value = ((ObjectValue) value).get(key).orElseThrow();
    }
    return ((Value.StringValue) value).value().replace("$${", "${").replace("%%{", "%{");
  }
}
