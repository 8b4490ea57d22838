package io.github.penstock.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.bake.BuildCache;
import io.github.penstock.bake.CacheMode;
import io.github.penstock.bake.Hcl;
import io.github.penstock.bake.Local;
import io.github.penstock.bake.MatrixAxis;
import io.github.penstock.bake.Target;
import io.github.penstock.bake.Variable;
import org.junit.jupiter.api.Test;

class BakeMatrixTest {

  private static final BakeFile EMPTY = BakeFile.of("docker-bake.hcl");
  private static final MatrixAxis JDK = MatrixAxis.of("jdk", 17, 21);
  private static final MatrixAxis BASE = MatrixAxis.of("base",
      Hcl.object().with("name", "slim-1.2").with("image", "debian:slim"));

  @Test
  void anUnrolledMatrixIsItsTargets() {
    Variable tag = Variable.of("TAG");
    Local jdk = Local.of("jdk");
    Target matrix = Target.of("java").comment("All of them").matrix(JDK, BASE)
        .name("java-" + JDK + "-" + BASE.get("name").sanitize()).args("JDK", JDK)
        .contexts("base", "docker-image://" + BASE.get("image")).tags("java:" + JDK + "-" + tag)
        .labels("jdks", Hcl.list("a").map(jdk, "x" + jdk).join(","));

    assertThat(EMPTY.targets(matrix.unrolled()).toText()).isEqualTo("""
        # All of them
        target "java-17-slim-1_2" {
          contexts = {
            base = "docker-image://debian:slim"
          }
          args = {
            JDK = 17
          }
          labels = {
            jdks = join(",", [for jdk in ["a"] : "x${jdk}"])
          }
          tags = ["java:17-${TAG}"]
        }

        target "java-21-slim-1_2" {
          contexts = {
            base = "docker-image://debian:slim"
          }
          args = {
            JDK = 21
          }
          labels = {
            jdks = join(",", [for jdk in ["a"] : "x${jdk}"])
          }
          tags = ["java:21-${TAG}"]
        }
        """);
  }

  @Test
  void aMatrixThatOnlyTheBuildKnowsIsNotUnrolled() {
    Variable list = Variable.of("LIST");
    Target matrix = Target.of("m").matrix(MatrixAxis.of("x", list.split(",")));

    assertThatThrownBy(matrix::unrolled).hasMessage(
        "matrix of target \"m\" has an axis whose values only the build knows");
    assertThatThrownBy(Target.of("m").matrix(JDK).name(list + "-" + JDK)::unrolled)
        .hasMessage("matrix of target \"m\" has a name that only the build knows");
    assertThatThrownBy(Target.of("m")::unrolled)
        .hasMessage("target \"m\" has no matrix to unroll");
  }

  @Test
  void twoUnrolledTargetsDoNotShareAName() {
    MatrixAxis version = MatrixAxis.of("version", "1.0", "1_0");

    assertThatThrownBy(Target.of("m").matrix(version).name("m-" + version.sanitize())::unrolled)
        .hasMessage("matrix of target \"m\" makes the name \"m-1_0\" twice; expected a name for "
            + "each combination");
    assertThatThrownBy(Target.of("m").matrix(version).name("m-" + version)::unrolled).hasMessage(
        "target name is \"m-1.0\"; expected letters, digits, \"-\" and \"_\" only");
    assertThatThrownBy(() -> EMPTY.targets(Target.sanitized("m-17.0"))
        .targets(Target.sanitized("m-17_0"))).hasMessageContaining("two of target \"m-17_0\"");
  }

  @Test
  void eachTargetHasItsOwnScope() {
    BuildCache.Gha cache = BuildCache.gha().perTargetScope();
    Target common = Target.of("_common").cacheFrom(cache, BuildCache.gha().scope("all"))
        .cacheTo(cache.mode(CacheMode.MAX));
    Target base = Target.of("base").inherits(common);
    Target java = Target.of("java").inherits(base).matrix(JDK).name("java-" + JDK);

    assertThat(EMPTY.targets(common, base, java).toText()).isEqualTo("""
        target "_common" {
          cache-from = [{ type = "gha", scope = "all" }]
        }

        target "base" {
          inherits   = ["_common"]
          cache-from = [{ type = "gha", scope = "base" }]
          cache-to   = [{ type = "gha", scope = "base", mode = "max" }]
        }

        target "java" {
          inherits = ["base"]
          matrix = {
            jdk = [17, 21]
          }
          name       = "java-${jdk}"
          cache-from = [{ type = "gha", scope = "java-${jdk}" }]
          cache-to   = [{ type = "gha", scope = "java-${jdk}", mode = "max" }]
        }
        """);
    assertThat(EMPTY.targets(java.unrolled()).toText())
        .contains("scope = \"java-17\"", "scope = \"java-21\"");
  }

  @Test
  void aScopeOfItsOwnMayStandInAConditional() {
    Variable cached = Variable.of("CACHED").defaultValue(true);
    Target common = Target.of("_common").cacheTo(cached.asBool()
        .then(Hcl.list(BuildCache.gha().perTargetScope())).orEmpty());
    Target web = Target.of("web").inherits(common);

    assertThat(EMPTY.targets(common, web, Target.of("api").cacheTo("type=inline").inherits(common))
        .toText()).isEqualTo("""
            target "_common" {}

            target "web" {
              inherits = ["_common"]
              cache-to = CACHED ? [{ type = "gha", scope = "web" }] : []
            }

            target "api" {
              inherits = ["_common"]
              cache-to = concat(["type=inline"], CACHED ? [{ type = "gha", scope = "api" }] : [])
            }
            """);
  }
}
