package io.github.penstock.importer;

import io.github.penstock.bake.Entitlement;
import io.github.penstock.bake.Platform;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Entry;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.importer.Typed.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attributes that are lists, item by item where that can be. */
final class ListCode {

  private static final Pattern ULIMIT = Pattern.compile("([a-z]+)=(\\d+)(?::(\\d+))?");
  private static final List<String> OF_SETTINGS =
      List.of("attest", "cache-from", "cache-to", "output", "policy", "secret", "ssh");

  private final Expressions expressions;
  private final SettingsCode settings;

  ListCode(Expressions expressions) {
    this.expressions = expressions;
    this.settings = new SettingsCode(expressions);
  }

  /** The target with the calls that make the list. */
  JavaCode append(JavaCode target, String attribute, String method, HclExpression value) {
    if (!(value instanceof Tuple list) || list.items().isEmpty()) {
      return target.then(method, expressions.value(value).list());
    }
    if (OF_SETTINGS.contains(attribute)) {
      return settings(target, attribute, method, list);
    }
    if (attribute.equals("ulimits")) {
      return ulimits(target, list);
    }
    List<JavaCode> constants = list.items().stream()
        .flatMap(item -> constant(attribute, item).stream()).toList();
    return constants.size() == list.items().size()
        ? target.then(method, constants)
        : texts(target, method, list);
  }

  private JavaCode texts(JavaCode target, String method, Tuple list) {
    List<Typed> items = list.items().stream().map(expressions::value).toList();
    boolean plain = items.stream()
        .noneMatch(item -> item.is(Kind.LIST) || item.is(Kind.OBJECT));
    return plain
        ? target.then(method, items.stream().map(Typed::text).toList())
        : target.then(method, expressions.value(list).list());
  }

  private static Optional<JavaCode> constant(String attribute, HclExpression item) {
    String text = Expressions.literal(item).orElse("");
    return switch (attribute) {
      case "platforms" -> Arrays.stream(Platform.values())
          .filter(platform -> platform.toString().equals(text)).findFirst()
          .map(platform -> JavaCode.of("Platform." + platform.name()));
      case "entitlements" -> entitlement(text);
      default -> Optional.empty();
    };
  }

  private static Optional<JavaCode> entitlement(String text) {
    if (text.equals(Entitlement.NETWORK_HOST.toString())) {
      return Optional.of(JavaCode.of("Entitlement.NETWORK_HOST"));
    }
    if (text.startsWith("device=")) {
      return Optional.of(JavaCode.call("Entitlement", "device",
          JavaCode.of(JavaTexts.literal(text.substring("device=".length())))));
    }
    return text.equals(Entitlement.SECURITY_INSECURE.toString())
        ? Optional.of(JavaCode.of("Entitlement.SECURITY_INSECURE"))
        : Optional.empty();
  }

  private JavaCode ulimits(JavaCode target, Tuple list) {
    JavaCode code = target;
    for (HclExpression item : list.items()) {
      Matcher limit = ULIMIT.matcher(Expressions.literal(item).orElse(""));
      if (!limit.matches()) {
        code = code.then("ulimits", expressions.value(item).text());
      } else {
        List<JavaCode> arguments = new ArrayList<>(
            List.of(JavaCode.of(JavaTexts.literal(limit.group(1))), JavaCode.of(limit.group(2))));
        Optional.ofNullable(limit.group(3)).map(JavaCode::of).ifPresent(arguments::add);
        code = code.then("ulimits", arguments);
      }
    }
    return code;
  }

  /** Objects and texts are arguments of different methods, so each run of one kind is a call. */
  private JavaCode settings(JavaCode target, String attribute, String method, Tuple list) {
    JavaCode code = target;
    List<JavaCode> run = new ArrayList<>();
    boolean ofObjects = false;
    for (HclExpression item : list.items()) {
      Optional<JavaCode> object = object(attribute, item);
      Typed value = expressions.value(item);
      if (object.isEmpty() && (value.is(Kind.OBJECT) || value.is(Kind.LIST))) {
        return target.then(method, expressions.value(list).list());
      }
      if (!run.isEmpty() && ofObjects != object.isPresent()) {
        code = code.then(method, List.copyOf(run));
        run.clear();
      }
      ofObjects = object.isPresent();
      run.add(object.orElseGet(value::text));
    }
    return code.then(method, run);
  }

  private Optional<JavaCode> object(String attribute, HclExpression item) {
    if (item instanceof Struct object) {
      return settings.object(attribute, object);
    }
    if (!(item instanceof Template text)) {
      return Optional.empty();
    }
    return bare(attribute, text)
        .or(() -> CsvText.object(text).map(object -> renamed(attribute, object)))
        .flatMap(object -> settings.object(attribute, object));
  }

  /** A folder, an image or an id that stands alone. */
  private static Optional<Struct> bare(String attribute, Template template) {
    String text = template.literal().orElse("");
    if (text.isEmpty() || text.equals("-") || text.matches(".*[=,\"].*")) {
      return Optional.empty();
    }
    return switch (attribute) {
      case "output" -> Optional.of(typed("local", "dest", text));
      case "cache-from", "cache-to" -> Optional.of(typed("registry", "ref", text));
      default -> Optional.empty();
    };
  }

  private static Struct typed(String type, String key, String value) {
    return new Struct(List.of(Entry.of("type", HclExpression.text(type)),
        Entry.of(key, HclExpression.text(value))));
  }

  private static Struct renamed(String attribute, Struct object) {
    return new Struct(object.entries().stream()
        .map(entry -> attribute.equals("secret") && entry.isNamed("source")
            ? Entry.of("src", entry.value())
            : entry)
        .toList());
  }
}
