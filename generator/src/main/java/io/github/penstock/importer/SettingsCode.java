package io.github.penstock.importer;

import io.github.penstock.bake.Attestation;
import io.github.penstock.bake.BuildCache;
import io.github.penstock.bake.BuildSecret;
import io.github.penstock.bake.Exporter;
import io.github.penstock.bake.Policy;
import io.github.penstock.bake.Resources;
import io.github.penstock.bake.ScalarValue;
import io.github.penstock.bake.Ssh;
import io.github.penstock.bake.Variable;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Entry;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.importer.Typed.Kind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Objects of settings by the methods that the DSL has for their keys. */
final class SettingsCode {

  /** What the DSL refuses where caches are read, though bake does not. */
  private static final List<String> ONLY_WRITTEN = List.of("compression", "compression-level",
      "dest", "force-compression", "ignore-error", "image-manifest", "mode", "oci-mediatypes",
      "reset");

  private static final List<String> ONLY_READ = List.of("digest", "src");

  private static final String ANNOTATION = "annotation.";

  private final Expressions expressions;

  SettingsCode(Expressions expressions) {
    this.expressions = expressions;
  }

  /**
   * How an object begins.
   *
   * @param type what the methods are looked up in
   * @param factory {@code BuildCache.registry}
   * @param keys those that the factory takes, in the order of its parameters
   */
  private record Start(Class<?> type, String factory, List<String> keys) {

    static Start of(Class<?> type, String factory, String... keys) {
      return new Start(type, factory, List.of(keys));
    }

    boolean fits(Struct object) {
      return keys.stream().allMatch(key -> find(object, key).isPresent());
    }
  }

  /** The object of an attribute; none if it lacks what its type needs, or is of no known type. */
  Optional<JavaCode> object(String attribute, Struct object) {
    List<String> other = switch (attribute) {
      case "cache-from" -> ONLY_WRITTEN;
      case "cache-to" -> ONLY_READ;
      default -> List.of();
    };
    if (object.entries().stream().map(entry -> Expressions.literal(entry.key()))
        .anyMatch(key -> key.isEmpty() || other.contains(key.get()))) {
      return Optional.empty();
    }
    return starts(attribute, find(object, "type").flatMap(Expressions::literal).orElse(""))
        .filter(start -> start.fits(object)).findFirst().map(start -> code(start, object));
  }

  private static Stream<Start> starts(String attribute, String type) {
    return switch (attribute) {
      case "cache-from", "cache-to" -> cache(attribute, type);
      case "output" -> exporter(type);
      case "attest" -> switch (type) {
        case "provenance" -> Stream.of(
            Start.of(Attestation.Provenance.class, "Attestation.provenance"));
        case "sbom" -> Stream.of(Start.of(Attestation.Sbom.class, "Attestation.sbom"));
        default -> Stream.empty();
      };
      case "secret" -> Stream.of(Start.of(BuildSecret.class, "BuildSecret.env", "id", "env"),
          Start.of(BuildSecret.class, "BuildSecret.file", "id", "src"));
      case "ssh" -> Stream.of(Start.of(Ssh.class, "Ssh.of", "id", "paths"));
      case "policy" -> Stream.of(Start.of(Policy.class, "Policy.file", "filename"));
      default -> Stream.of(Start.of(Resources.class, "Resources.unlimited"));
    };
  }

  private static Stream<Start> cache(String attribute, String type) {
    return switch (type) {
      case "gha" -> Stream.of(Start.of(BuildCache.Gha.class, "BuildCache.gha"));
      case "registry" -> Stream.of(
          Start.of(BuildCache.Registry.class, "BuildCache.registry", "ref"));
      case "inline" -> attribute.equals("cache-to")
          ? Stream.of(Start.of(BuildCache.Inline.class, "BuildCache.inline"))
          : Stream.empty();
      case "local" -> attribute.equals("cache-to")
          ? Stream.of(Start.of(BuildCache.Local.class, "BuildCache.localTo", "dest"))
          : Stream.of(Start.of(BuildCache.Local.class, "BuildCache.localFrom", "src"));
      case "s3" -> Stream.of(
          Start.of(BuildCache.S3.class, "BuildCache.s3", "bucket", "region"));
      case "azblob" -> Stream.of(
          Start.of(BuildCache.Azblob.class, "BuildCache.azblob", "account_url"));
      default -> Stream.empty();
    };
  }

  private static Stream<Start> exporter(String type) {
    return switch (type) {
      case "image", "registry" -> Stream.of(Start.of(Exporter.Image.class, "Exporter." + type));
      case "docker" -> Stream.of(Start.of(Exporter.Archive.class, "Exporter.docker"));
      case "oci" -> Stream.of(Start.of(Exporter.Archive.class, "Exporter.oci", "dest"));
      case "local", "tar" -> Stream.of(
          Start.of(Exporter.Files.class, "Exporter." + type, "dest"));
      case "cacheonly" -> Stream.of(
          Start.of(Exporter.CacheOnly.class, "Exporter.cacheOnly"));
      default -> Stream.empty();
    };
  }

  private JavaCode code(Start start, Struct object) {
    List<JavaCode> arguments = new ArrayList<>();
    for (String key : start.keys()) {
      HclExpression value = find(object, key).orElseThrow();
      if (value instanceof Tuple list) {
        list.items().forEach(item -> arguments.add(expressions.value(item).text()));
      } else {
        arguments.add(expressions.value(value).text());
      }
    }
    int dot = start.factory().indexOf('.');
    JavaCode code = JavaCode.call(start.factory().substring(0, dot),
        start.factory().substring(dot + 1), arguments);
    for (Entry entry : object.entries()) {
      String key = Expressions.literal(entry.key()).orElseThrow();
      if (!key.equals("type") && !start.keys().contains(key)) {
        code = setting(start.type(), code, key, entry.value());
      }
    }
    return code;
  }

  private JavaCode setting(Class<?> type, JavaCode code, String key, HclExpression value) {
    String method = method(key);
    if (key.startsWith(ANNOTATION)) {
      return code.then("annotation",
          JavaCode.of(JavaTexts.literal(key.substring(ANNOTATION.length()))),
          expressions.value(value).text());
    }
    Typed typed = expressions.value(value);
    return Arrays.stream(type.getMethods())
        .filter(found -> found.getName().equals(method)
            && !Modifier.isStatic(found.getModifiers()))
        .sorted((one, other) -> rank(one) - rank(other))
        .flatMap(found -> argument(found, value, typed).stream()).findFirst()
        .map(arguments -> code.then(method, arguments))
        .orElseGet(() -> code.then("with", JavaCode.of(JavaTexts.literal(key)), typed.code()));
  }

  /** What takes most is asked last. */
  private static int rank(Method method) {
    if (method.getParameterCount() == 0) {
      return 0;
    }
    Class<?> parameter = method.getParameterTypes()[0];
    if (parameter.isEnum()) {
      return 1;
    }
    return parameter == String.class ? 3 : 2;
  }

  private static Optional<List<JavaCode>> argument(Method method, HclExpression value,
      Typed typed) {
    Optional<String> text = Expressions.literal(value)
        .or(() -> typed.is(Kind.LONG) || typed.is(Kind.BOOLEAN)
            ? Optional.of(typed.code().flat())
            : Optional.empty());
    if (method.getParameterCount() == 0) {
      return text.filter("true"::equals).map(found -> List.of());
    }
    if (method.getParameterCount() > 1) {
      return Optional.empty();
    }
    Class<?> parameter = method.getParameterTypes()[0];
    if (text.isPresent()) {
      return literal(parameter, text.get()).map(List::of);
    }
    boolean handle = parameter == ScalarValue.class && !typed.is(Kind.STRING)
        || parameter == Variable.class && typed.code() instanceof JavaCode.Atom;
    if (handle) {
      return Optional.of(List.of(typed.code()));
    }
    return parameter == String.class ? Optional.of(List.of(typed.text())) : Optional.empty();
  }

  private static Optional<JavaCode> literal(Class<?> parameter, String text) {
    if (parameter.isEnum()) {
      return Arrays.stream(parameter.getEnumConstants())
          .filter(constant -> constant.toString().equals(text)).findFirst()
          .map(constant -> JavaCode
              .of(parameter.getSimpleName() + "." + ((Enum<?>) constant).name()));
    }
    if (parameter == boolean.class && (text.equals("true") || text.equals("false"))
        || parameter == int.class && text.matches("\\d{1,9}")) {
      return Optional.of(JavaCode.of(text));
    }
    return parameter == String.class && !text.contains("${") && !text.contains("%{")
        ? Optional.of(JavaCode.of(JavaTexts.literal(text)))
        : Optional.empty();
  }

  /** {@code registry.insecure} is {@code insecure}, {@code cpu-shares} is {@code cpuShares}. */
  private static String method(String key) {
    String[] words = key.replaceFirst("^registry\\.", "").split("[-_.]");
    StringBuilder name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(words[i].isEmpty() ? "" : Character.toUpperCase(words[i].charAt(0)))
          .append(words[i].isEmpty() ? "" : words[i].substring(1));
    }
    return name.toString();
  }

  static Optional<HclExpression> find(Struct object, String key) {
    return object.entries().stream().filter(entry -> entry.isNamed(key)).map(Entry::value)
        .findFirst();
  }
}
