package io.github.penstock.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.yaml.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The schemas by kind of file, each loaded when it is first needed. */
final class Schemas {

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<YamlFile.Kind, Schema> loaded = new EnumMap<>(YamlFile.Kind.class);

  /** What the schema of a kind says against a document; each mistake once. */
  List<Violation> validate(YamlFile.Kind kind, Node document) {
    Schema schema = loaded.computeIfAbsent(kind, this::load);
    return schema.validate(JsonTree.of(document)).stream()
        .map(Violation::of).distinct().toList();
  }

  private Schema load(YamlFile.Kind kind) {
    try (InputStream stream = Schemas.class.getResourceAsStream(file(kind))) {
      if (stream == null) {
        throw new IllegalStateException(
            "the schema \"" + file(kind) + "\" is not on the class path");
      }
      return registry.getSchema(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(YamlFile.Kind kind) {
    return switch (kind) {
      case WORKFLOW -> "workflow.schema.json";
      case ACTION -> "action.schema.json";
      case DEPENDABOT -> "dependabot.schema.json";
      case CODEQL -> "codeql-config.schema.json";
    };
  }
}
