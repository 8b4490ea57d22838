package io.github.penstock.repository;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclDiagnostic;
import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.hcl.HclRange;
import io.github.penstock.hcl.HclSchema;
import io.github.penstock.origin.Origin;
import io.github.penstock.pins.Pins;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A bake file that was read, whoever wrote it.
 *
 * @param text as it was read
 * @param file its tree; empty where the syntax is wrong
 * @param problems what is wrong with the syntax, in the order of the text
 */
public record ParsedBake(String path, String text, Optional<HclFile> file,
    List<HclDiagnostic> problems) implements RepositoryFile {

  /** Which properties of a bake file in JSON are blocks. */
  public static final HclSchema SCHEMA = HclSchema.EMPTY
      .withBlock("target", 1, HclSchema.EMPTY)
      .withBlock("group", 1, HclSchema.EMPTY)
      .withBlock("variable", 1,
          HclSchema.EMPTY.withCode("type").withBlock("validation", 0, HclSchema.EMPTY))
      .withBlock("function", 1, HclSchema.EMPTY.withCode("params", "variadic_params"));

  private static final Pattern NAME = Pattern.compile(
      "docker-bake[^/]*\\.(hcl|json)|([^/]*[._-])?bake\\.hcl");

  private static final Set<String> BLOCKS = Set.of("function", "group", "target", "variable");

  private static final Set<String> OF_TARGETS = Set.of("args", "cache-from", "cache-to", "context",
      "contexts", "dockerfile", "dockerfile-inline", "inherits", "labels", "matrix", "output",
      "platforms", "tags");

  public ParsedBake {
    problems = List.copyOf(problems);
  }

  /** Reads a file in JSON, as its name says or the first character; or else in HCL's own syntax. */
  public static ParsedBake of(String path, String text) {
    boolean json = path.endsWith(".json") || !path.endsWith(".hcl") && text.stripLeading()
        .startsWith("{");
    try {
      HclFile file =
          json ? HclFile.readJson(path, text, SCHEMA) : HclFile.read(path, text);
      return new ParsedBake(path, text, Optional.of(file), List.of());
    } catch (HclException e) {
      return new ParsedBake(path, text, Optional.empty(), e.diagnostics());
    }
  }

  /** Reads a file; bytes that are not UTF-8 are a problem of it. */
  public static ParsedBake of(String path, byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    int wrong = text.indexOf('\ufffd');
    if (wrong < 0 || Arrays.equals(text.getBytes(StandardCharsets.UTF_8), content)) {
      return of(path, text);
    }
    int line = 1 + (int) text.substring(0, wrong).chars().filter(c -> c == '\n').count();
    int column = wrong - text.lastIndexOf('\n', wrong);
    return new ParsedBake(path, text, Optional.empty(), List.of(new HclDiagnostic(path,
        new HclRange(line, column, line, column + 1), "Invalid character encoding",
        "The file is not UTF-8.")));
  }

  /** Whether a file is called as those of bake are: {@code docker-bake.override.hcl}. */
  public static boolean isNamed(String path) {
    return NAME.matcher(path.substring(path.lastIndexOf('/') + 1)).matches();
  }

  /** Whether the file says what only bake reads; other tools have blocks of the same names. */
  public boolean isBake() {
    return file.map(HclFile::body).filter(body -> body.blocks()
        .allMatch(block -> BLOCKS.contains(block.type())))
        .filter(body -> body.blocks().anyMatch(ParsedBake::isBake)).isPresent();
  }

  private static boolean isBake(HclBlock block) {
    HclBody body = block.body();
    return block.type().equals("target")
        ? body.attributes().map(HclAttribute::name).anyMatch(OF_TARGETS::contains)
        : block.type().equals("group") && body.attribute("targets").isPresent();
  }

  @Override
  public Origin origin() {
    return Origin.of(path, 1, 1);
  }

  /** The text as it was read: there are no actions in it that pins could concern. */
  @Override
  public String toText(Pins pins) {
    return text;
  }
}
