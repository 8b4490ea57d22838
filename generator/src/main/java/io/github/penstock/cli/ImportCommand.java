package io.github.penstock.cli;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.importer.BakeImport;
import io.github.penstock.plan.Header;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints Java that makes what a file says. */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class, description = "Print a definition in Java that makes what a bake file says.", exitCodeListHeading = "%nExit status:%n", exitCodeList = {
    "0:the Java is printed or written", "1:the file is not HCL",
    "2:wrong use, or a file that cannot be read or written"})
final class ImportCommand implements Callable<Integer> {

  private static final String JAVA = ".java";

  @Parameters(arity = "1", paramLabel = "FILE", description = "A bake file in HCL or JSON, from the root of its repository.")
  private Path file = Path.of("");

  @Option(names = "--output", paramLabel = "FILE.java", description = "Write it there; the class has the name of the file. A file that exists stays as it is.")
  private Optional<Path> output = Optional.empty();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String className = className();
    try {
      String java = BakeImport.toJava(read(), path(), className);
      if (output.isPresent()) {
        write(output.get(), java);
      } else {
        spec.commandLine().getOut().print(java);
      }
      return ExitStatus.WELL;
    } catch (HclException e) {
      e.diagnostics().forEach(problem -> spec.commandLine().getErr().println("error: " + problem));
      return ExitStatus.FINDINGS;
    } catch (StackOverflowError e) {
      spec.commandLine().getErr().println("error: thousands of names of " + quote(file.toString())
          + " lead on to one another; expected fewer");
      return ExitStatus.FINDINGS;
    }
  }

  private HclFile read() {
    boolean json = file.toString().endsWith(".json");
    if (!json && !file.toString().endsWith(".hcl")) {
      throw wrongUse(quote(file.toString())
          + " is no bake file; expected one that ends in \".hcl\" or \".json\"");
    }
    try {
      String text = Files.readString(file);
      return json
          ? HclFile.readJson(file.toString(), text, BakeFile.schema())
          : HclFile.read(file.toString(), Header.without(text));
    } catch (IOException e) {
      throw wrongUse("cannot read " + file + ": " + reason(e));
    }
  }

  /** Nobody knows the repository of a file that is given from the root of the disk. */
  private String path() {
    return file.isAbsolute()
        ? file.getFileName().toString()
        : file.normalize().toString().replace('\\', '/');
  }

  private String className() {
    String name = output.map(java -> java.getFileName().toString()).orElse("Pipeline" + JAVA);
    String className = name.endsWith(JAVA) ? name.substring(0, name.length() - JAVA.length()) : "";
    if (!SourceVersion.isName(className) || className.contains(".")) {
      throw wrongUse("--output is " + quote(output.map(Path::toString).orElse(""))
          + "; expected the name of a class and \".java\"");
    }
    return className;
  }

  private void write(Path target, String java) {
    try {
      if (target.toAbsolutePath().getParent() != null) {
        Files.createDirectories(target.toAbsolutePath().getParent());
      }
      Files.writeString(target, java, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw wrongUse(target + " is there already; expected a new file");
    } catch (IOException e) {
      throw wrongUse("cannot write " + target + ": " + reason(e));
    }
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return cause instanceof CharacterCodingException ? "it is not UTF-8" : cause.getMessage();
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
