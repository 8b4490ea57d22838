package io.github.penstock.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclDiagnostic;
import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.hcl.HclFormat;
import io.github.penstock.hcl.HclJsonWriter;
import io.github.penstock.hcl.HclSchema;
import io.github.penstock.hcl.HclWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Any text is a bake file that can be written and read again, or it is refused with places. */
public final class HclFuzz {

  private static final HclSchema SCHEMA = HclSchema.EMPTY.withBlock("target", 1, HclSchema.EMPTY)
      .withBlock("function", 1, HclSchema.EMPTY.withCode("params"));

  private HclFuzz() {}

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(withoutSpaces(HclFormat.format(text))).isEqualTo(withoutSpaces(text));
    read(() -> HclFile.read("a.hcl", text)).ifPresent(HclFuzz::staysTheSame);
    read(() -> HclFile.readJson("a.json", text, SCHEMA)).ifPresent(HclFuzz::staysTheSame);
  }

  private interface Reader {
    HclFile read();
  }

  private static Optional<HclFile> read(Reader reader) {
    try {
      return Optional.of(reader.read());
    } catch (HclException e) {
      for (HclDiagnostic diagnostic : e.diagnostics()) {
        assertThat(diagnostic.summary()).isNotBlank().doesNotContain("\n");
        assertThat(diagnostic.detail()).endsWith(".");
        assertThat(diagnostic.range().startLine()).isPositive();
        assertThat(diagnostic.range().startColumn()).isPositive();
      }
      return Optional.empty();
    }
  }

  private static void staysTheSame(HclFile file) {
    String canonical = file.toText();
    assertThat(read(() -> HclFile.read("a.hcl", canonical)).map(HclFile::toText).orElse(canonical))
        .isEqualTo(canonical);
    HclBody body = file.body();
    body.attributes().forEach(attribute -> file.range(file.span(attribute.value())));
    String written = HclWriter.write(body);
    read(() -> HclFile.read("a.hcl", written)).ifPresent(
        again -> assertThat(HclWriter.write(again.body())).as(file.text()).isEqualTo(written));
    if (body.blocks().findAny().isEmpty()) {
      assertThat(HclJsonWriter.write(body, SCHEMA)).startsWith("{").endsWith("}\n");
    }
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("^\ufeff|[ \t]", "");
  }
}
