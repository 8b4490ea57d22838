package io.github.penstock.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.hcl.HclFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bake file, the Java that imports make of it, and what that makes; -Dgolden.update records them anew. */
class BakeImportTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "importer");
  private static final Path ORIGINAL = FOLDER.resolve("original.hcl");

  @TempDir
  private Path folder;

  @Test
  void theJavaUsesTheMethodsOfTheDsl() throws IOException {
    assertGolden("Pipeline.java.txt", BakeImports.imported(ORIGINAL, "Pipeline"));
  }

  @Test
  void theJavaMakesTheFile() throws Exception {
    assertGolden("generated.hcl", generated(BakeImports.imported(ORIGINAL, "Pipeline")));
  }

  @Test
  void whatWasGeneratedIsImportedAsTheSame() throws Exception {
    Path generated = folder.resolve("docker-bake.hcl");
    Files.writeString(generated, generated(BakeImports.imported(ORIGINAL, "Pipeline")));

    assertThat(generated(BakeImports.imported(generated, "Pipeline")))
        .isEqualTo(Files.readString(generated));
  }

  @Test
  void aFileInJsonIsImportedToo() throws Exception {
    HclFile json = HclFile.readJson("docker-bake.json", """
        {
          "variable": {"TAG": {"default": "dev"}},
          "function": {"f": {"params": ["x"], "result": "a-${x}"}},
          "group": {"default": {"targets": ["web"]}},
          "target": {"web": {"tags": ["site:${f(TAG)}"], "args": {"TAG": "${TAG}"}}}
        }
        """, BakeFile.schema());

    assertThat(generated(BakeImport.toJava(json, "docker-bake.hcl", "Pipeline"))).isEqualTo("""
        variable "TAG" {
          default = "dev"
        }

        function "f" {
          params = [x]
          result = "a-${x}"
        }

        group "default" {
          targets = ["web"]
        }

        target "web" {
          args = {
            TAG = TAG
          }
          tags = ["site:${f(TAG)}"]
        }
        """);
  }

  private String generated(String java) throws Exception {
    Path source = Files.createDirectories(folder.resolve("java")).resolve("Pipeline.java");
    Files.writeString(source, java);
    return BakeImports.generated(source);
  }

  private static void assertGolden(String name, String text) throws IOException {
    Path file = FOLDER.resolve(name);
    boolean differs = !Files.exists(file) || !Files.readString(file).equals(text);
    if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null && differs) {
      Files.writeString(file, text);
      fail("rewrote %s; read it, then run without -Dgolden.update", file);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
