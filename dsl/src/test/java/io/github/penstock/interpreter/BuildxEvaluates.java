package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyValue;
import io.github.penstock.evaluation.Json;
import io.github.penstock.evaluation.ObjectValue;
import io.github.penstock.evaluation.Value;
import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclFile;
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

/**
 * Evaluates expressions, one a line, and compares the values, and the places and kinds of mistakes, with
 * those of the real buildx. See {@code .ci/hcl-evaluates}.
 */
final class BuildxEvaluates {

  private static final int BATCH = 40;

  private static final Pattern MISTAKE =
      Pattern.compile("ERROR: [^:]*:([0-9,-]+): ([^;]*); .*", Pattern.DOTALL);

  private final Path buildx;
  private final Path file = Files.createTempFile("expression", ".hcl");
  private final String variables;
  private int compared;
  private int different;
  private int known;

  private BuildxEvaluates(Path buildx, String variables) throws IOException {
    this.buildx = buildx;
    this.variables = variables;
  }

  /** The real buildx, a file of variables with expressions behind them, and a count of random ones. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String[] parts = Files.readString(Path.of(arguments[1])).split("\n---\n", 2);
    BuildxEvaluates comparison = new BuildxEvaluates(Path.of(arguments[0]), parts[0]);
    comparison.compare(parts[1].lines().toList());
    if (arguments.length > 2) {
      comparison.compare(random(Integer.parseInt(arguments[2])));
    }
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

  private void compare(List<String> lines) throws IOException, InterruptedException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("## ")) {
        continue;
      }
      if (line.startsWith("#! ")) {
        known++;
        continue;
      }
      String expression = line.replace('\u23ce', '\n');
      List<String> ours = ours(expression);
      if (ours.get(0).startsWith("= ")) {
        values.put(expression, ours);
      } else {
        tell(expression, ours, theirs(List.of(expression)).get(0));
      }
    }
    List<String> all = List.copyOf(values.keySet());
    for (int i = 0; i < all.size(); i += BATCH) {
      compareValues(all.subList(i, Math.min(all.size(), i + BATCH)), values);
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

  /** HCL 2.24 takes operands one by one; 2.14 evaluated both before it looked at their types. */
  private void tell(String expression, List<String> ours, String theirs) {
    compared++;
    if (ours.indexOf(theirs) > 0) {
      known++;
    } else if (!ours.contains(theirs)) {
      different++;
      System.out.println(expression + "\n  buildx " + theirs + "\n  ours   " + ours);
    }
  }

  private String text(List<String> expressions) {
    StringBuilder text = new StringBuilder("target \"default\" {\n  args = {\n");
    for (int i = 0; i < expressions.size(); i++) {
      text.append("    A").append(i).append(" = jsonencode([\n").append(expressions.get(i))
          .append("\n    ])\n");
    }
    return text + "  }\n}\n" + variables;
  }

  /** {@code = value}, or the places and the kinds of all mistakes. */
  private List<String> ours(String expression) {
    try {
      HclFile read = HclFile.read("expression.hcl", text(List.of(expression)));
      SampleScope scope = new SampleScope(read);
      HclExpression arguments = read.body().blocks().findFirst().orElseThrow().body()
          .attribute("args").orElseThrow().value();
      HclExpression.Struct entries = (HclExpression.Struct) arguments;
      HclExpression.Call call = (HclExpression.Call) entries.entries().get(0).value();
      CtyValue value = scope.interpreter().evaluate(call.arguments().get(0), scope);
      return List.of("= " + GoJson.of(value));
    } catch (HclException e) {
      return e.diagnostics().stream().map(each -> each.range() + ": " + each.summary()).toList();
    }
  }

  /** One answer for each expression, or one mistake for all of them. */
  private List<String> theirs(List<String> expressions) throws IOException, InterruptedException {
    Files.writeString(file, text(expressions));
    ProcessBuilder process = new ProcessBuilder(buildx.toString(), "bake", "--progress=quiet",
        "--print", "-f", file.toString()).redirectErrorStream(true);
    process.environment().keySet().retainAll(List.of("HOME", "PATH"));
    Process running = process.start();
    String output =
        new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (running.waitFor() != 0) {
      String mistake = output.substring(Math.max(0, output.indexOf("ERROR: ")));
      Matcher matcher = MISTAKE.matcher(mistake);
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
