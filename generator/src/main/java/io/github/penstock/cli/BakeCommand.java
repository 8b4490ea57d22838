package io.github.penstock.cli;

import io.github.penstock.resolver.BakeException;
import io.github.penstock.resolver.BakeRequest;
import io.github.penstock.resolver.BakeResolver;
import io.github.penstock.resolver.ComposeException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what bake would build. */
@Command(name = "bake", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class, description = "Resolve bake files as docker buildx bake does, and print what it would build as JSON. Nothing is built.", exitCodeListHeading = "%nExit status:%n", exitCodeList = {
    "0:the targets and groups are printed",
    "1:bake would refuse a file, an override or a target",
    "2:wrong use, or a Compose file, which is not read"})
final class BakeCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "TARGET", description = "Targets and groups, also as patterns such as \"test-*\"; \"default\" by default.")
  private List<String> targets = new ArrayList<>();

  @Option(names = "--print", description = "Print what would be built; Penstock does nothing else with bake files.")
  private boolean[] print = {};

  @Option(names = {"-f",
      "--file"}, paramLabel = "FILE", description = "A bake file in HCL or JSON, may be repeated; - for standard input. By default those of BUILDX_BAKE_FILE, or docker-bake.json, docker-bake.hcl and their .override files in the current folder.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--set", paramLabel = "PATTERN.KEY=VALUE", description = "Override a value of targets; += adds to a list.")
  private List<String> overrides = new ArrayList<>();

  @Option(names = "--var", paramLabel = "NAME=VALUE", description = "Give a variable a value that goes before the environment's.")
  private List<String> variables = new ArrayList<>();

  @Mixin
  private BakeShorthands shorthands = new BakeShorthands();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;
  private final Path directory;
  private final InputStream in;

  BakeCommand() {
    this(System.getenv(), Path.of(""), System.in);
  }

  BakeCommand(Map<String, String> environment, Path directory, InputStream in) {
    this.environment = environment;
    this.directory = directory;
    this.in = in;
  }

  @Override
  public Integer call() {
    if (print.length == 0) {
      throw wrongUse("expected --print: nothing is built");
    }
    try {
      spec.commandLine().getOut().print(BakeResolver.resolve(request()).toJson() + "\n");
      return ExitStatus.WELL;
    } catch (BakeException e) {
      spec.commandLine().getErr().println("ERROR: " + e.getMessage());
      return ExitStatus.FINDINGS;
    } catch (ComposeException e) {
      throw wrongUse(e.getMessage());
    }
  }

  private BakeRequest request() {
    targets.stream().filter(target -> target.contains("://")).findFirst().ifPresent(address -> {
      throw wrongUse("\"" + address + "\" is an address; expected names of targets and groups");
    });
    List<String> all = new ArrayList<>(overrides);
    all.addAll(shorthands.overrides());
    BakeRequest request = BakeRequest.of(new BakeFiles(environment, directory, in).read(files))
        .targets(targets).override(all.toArray(String[]::new)).environment(environment)
        .directory(directory).platform(LocalPlatform.name());
    for (Map.Entry<String, String> variable : given().entrySet()) {
      request = request.variable(variable.getKey(), variable.getValue());
    }
    return request;
  }

  private Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    for (String text : variables) {
      int equals = text.indexOf('=');
      if (equals < 0) {
        throw new BakeException("invalid variable \"" + text + "\", expected key=value");
      }
      given.put(text.substring(0, equals), text.substring(equals + 1));
    }
    return given;
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
