package io.github.penstock.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes that compile, or that javac cannot explain. */
class MisuseTest {

  @TempDir
  private Path root;

  @Test
  void aDroppedResultIsAnErrorThatSaysWhatToWrite() {
    String message = failure("""
        public Repository repository() {
          Job j = job("build").runsOn(UBUNTU_24_04).steps(run("make"));
          for (String name : List.of("A", "B")) {
            j.env(name, "1");
          }
          return Repository.of(Workflow.of("ci").on(push()).jobs(j));
        }
        """);

    assertThat(message).isEqualTo(place(4) + """
        error: the result of "j.env(...)" is dropped; values are immutable: write j = j.env(...)
            j.env(name, "1");
            ^""");
  }

  @Test
  void aDroppedResultOfAnotherTypeIsToBeUsed() {
    String message = failure("""
        public Repository repository() {
          job("build").runsOn(UBUNTU_24_04);
          return Repository.of();
        }
        """);

    assertThat(message).contains("the result of \"job(...).runsOn(...)\" is dropped; values are"
        + " immutable: use it, or remove the statement");
  }

  @Test
  void aResultDroppedByALambdaIsAnError() {
    String message = failure("""
        public Repository repository() {
          Job j = job("build");
          List.of("A").forEach(name -> j.env(name, "1"));
          return Repository.of();
        }
        """);

    assertThat(message).startsWith(place(3) + "error: the result of \"j.env(...)\" is dropped");
  }

  @Test
  void aResultDroppedByAMethodReferenceIsAnError() {
    String message = failure("""
        public Repository repository() {
          Job j = job("build");
          List.of("A").forEach(j::name);
          return Repository.of();
        }
        """);

    assertThat(message).startsWith(place(3) + "error: the result of \"j::name\" is dropped");
  }

  @Test
  void resultsThatAreTakenAreNoMistake() {
    String members = """
        public Repository repository() {
          Job j = job("build").runsOn(UBUNTU_24_04).steps(run("make"));
          j = j.env("A", "1");
          List<Workflow> all = new ArrayList<>();
          List.of(j).forEach(one -> all.add(Workflow.of("ci").on(push()).jobs(one)));
          all.stream().map(one -> one.name("CI")).toList();
          return Repository.of(all);
        }
        """;

    assertThatCode(() -> run(members)).doesNotThrowAnyException();
  }

  @Test
  void collectionsMayReturnWhatNobodyNeeds() {
    String members = """
        public Repository repository() {
          Map<String, Job> jobs = new HashMap<>();
          jobs.put("a", job("a"));
          jobs.computeIfAbsent("b", id -> job(id));
          List<Step> steps = new ArrayList<>(List.of(run("a"), run("b")));
          steps.set(0, run("c"));
          Iterator<Step> iterator = steps.iterator();
          iterator.next();
          steps.remove(0);
          List.of("x").forEach(id -> jobs.put(id, job(id)));
          List.of(job("y")).forEach(List.of(job("y"))::indexOf);
          return Repository.of();
        }
        """;

    assertThatCode(() -> run(members)).doesNotThrowAnyException();
  }

  @Test
  void aDroppedResultOfTheDefinitionsOwnMethodIsAnError() {
    String message = failure("""
        public Repository repository() {
          Job j = job("build");
          hardened(j);
          return Repository.of();
        }
        static Job hardened(Job job) {
          return job.timeoutMinutes(5);
        }
        """);

    assertThat(message).startsWith(place(3) + "error: the result of \"hardened(...)\" is dropped");
  }

  @ParameterizedTest
  @ValueSource(strings = {"job(\"a\")", "Workflow.of(\"a\")", "run(\"a\")", "Env.of(\"A\", \"b\")",
      "CONTENTS.read()", "push()", "Target.of(\"a\")", "BakeFile.of(\"a.hcl\")",
      "(Step) run(\"a\")",
      "image(\"a\")", "Repository.of()", "action(\"a/b@v1\")"})
  void aValueThatIsNoTextDoesNotGoIntoOne(String value) {
    String message = failure("""
        public Repository repository() {
          String text = "a " + (%s);
          return Repository.of();
        }
        """.formatted(value));

    assertThat(message).startsWith(place(2) + "error: a")
        .contains(" does not go into a text; expected");
  }

  @Test
  void anAddedValueIsNamed() {
    String message = failure("""
        public Repository repository() {
          String text = "";
          text += job("a");
          return Repository.of();
        }
        """);

    assertThat(message)
        .startsWith(place(3) + "error: a Job does not go into a text; expected a text"
            + " or an expression, such as its name or its output\n");
  }

  @Test
  void expressionsAndNamesGoIntoTexts() {
    String members = """
        enum Service { WEB }
        public Repository repository() {
          StringInput input = Input.string("name");
          Input any = input;
          Variable variable = Variable.of("TAG").defaultValue("x");
          Axis axis = axis("os", "a", "b");
          String text = github.sha() + "" + output("x") + input + any + UBUNTU_24_04 + Secret.of("S")
              + variable + Service.WEB + axis + always() + 1 + new Object();
          return Repository.of();
        }
        """;

    assertThatCode(() -> run(members)).doesNotThrowAnyException();
  }

  @Test
  void aMethodThatHidesATriggerIsExplained() {
    String message = failure("""
        public Repository repository() {
          return Repository.of(Workflow.of("ci").on(release()).jobs(release(job("x"))));
        }
        static Job release(Job job) {
          return job;
        }
        """);

    assertThat(message)
        .contains("hint: \"release\" is here the method of class \"Site\", which hides"
            + " the imported one; for that write Triggers.release(...)");
  }

  @Test
  void aMethodWithTheSameParametersThatHidesATriggerIsExplained() {
    String message = failure("""
        public Repository repository() {
          return Repository.of(Workflow.of("ci").on(release()).jobs(job("x")));
        }
        static Job release() {
          return job("release");
        }
        """);

    assertThat(message).contains("for that write Triggers.release(...)");
  }

  @Test
  void aParameterThatHidesAContextIsExplained() {
    String message = failure("""
        public Repository repository() {
          return Repository.of();
        }
        static String ref(String github) {
          return "" + github.ref();
        }
        """);

    assertThat(message).contains("hint: the parameter \"github\" hides the imported one; rename it,"
        + " or write Expressions.github");
  }

  @Test
  void aParameterOfAnotherNameNeedsNoHint() {
    String message = failure("""
        public Repository repository() {
          return Repository.of();
        }
        static String ref(String text) {
          return "" + text.ref();
        }
        """);

    assertThat(message).doesNotContain("hint");
  }

  @Test
  void theOwnerOfAHiddenMethodIsTheOneThatTakesTheArguments() {
    String message = failure("""
        public Repository repository() {
          return Repository.of(Workflow.of("ci").on(push()).jobs(job("x")));
        }
        static Job job(Job job) {
          return job;
        }
        """);

    assertThat(message).contains("for that write Penstock.job(...)");
  }

  @ParameterizedTest
  @CsvSource({
      "'new Names(); Object o = Dependabot.of()', 'import io.github.penstock.dependabot.*;'",
      "'Checkout.action()', 'import io.github.penstock.actions.*;'",
      "'CodeqlConfig.of()', 'import io.github.penstock.codeql.*;'"})
  void aNameOfPenstocksThatIsNotImportedIsExplained(String expression, String line) {
    String message = failure("""
        public Repository repository() {
          Object it = %s;
          return Repository.of();
        }
        static class Names {}
        """.formatted(expression));

    assertThat(message).contains("is Penstock's; write " + line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"github.ref().equals(\"x\")", "github.ref() == \"x\"", "true",
      "\"github.ref == 'x'\""})
  void aConditionOfJavasIsExplained(String condition) {
    String message = failure("""
        public Repository repository() {
          Job job = job("x").when(%s);
          return Repository.of(Workflow.of("ci").jobs(job));
        }
        """.formatted(condition));

    assertThat(message).contains("hint: a condition is an expression of GitHub's");
  }

  @Test
  void aReferenceToTheEndOfTheRunIsRefused() {
    String message = failure("""
        public Repository repository() {
          java.util.function.IntConsumer end = System::exit;
          return Repository.of();
        }
        """);

    assertThat(message).contains("\"System::exit\" ends the run before anything is written");
  }

  @Test
  void aFloatingPointNumberIsExplained() {
    String message = failure("""
        public Repository repository() {
          Job job = job("x").steps(run("x").env("PYTHON", 3.10));
          return Repository.of(Workflow.of("ci").jobs(job));
        }
        """);

    assertThat(message).contains("hint: there is no floating point");
  }

  @Test
  void waitIsWaitFor() {
    String message = failure("""
        public Repository repository() {
          RunStep step = run("make").id("a");
          return Repository.of(Workflow.of("ci").on(push()).jobs(job("x").steps(wait(step))));
        }
        """);

    assertThat(message)
        .contains("hint: \"wait\" is a method of every Java object; write waitFor(...)");
  }

  @Test
  void ifIsWhen() {
    String message = failure("""
        public Repository repository() {
          return Repository.of(Workflow.of("ci").on(push()).jobs(job("x").if(always())));
        }
        """);

    assertThat(message).contains("hint: \"if\" is a keyword of Java; write when(...)");
  }

  @Test
  void aBackslashInATextBlockLeadsToAFile() {
    String message = failure("""
        public Repository repository() {
          return Repository.of(Workflow.of("ci").on(push()).jobs(job("x").steps(run(\"""
              grep '\\(a\\)'
              \"""))));
        }
        """);

    assertThat(message).startsWith(place(3) + "error: illegal escape character")
        .contains("runFile(\"script.sh\")");
  }

  private String place(int line) {
    return ".github/penstock/Site.java:" + (DefinitionsOnDisk.linesBefore() + line) + ": ";
  }

  private void run(String members) {
    new DefinitionsOnDisk(root).site(members);
    DefinitionCompiler.compile(Definitions.in(root)).run();
  }

  private String failure(String members) {
    return catchThrowableOfType(DefinitionException.class, () -> run(members)).getMessage();
  }
}
