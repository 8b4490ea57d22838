import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Validates documents against {@code schemas/*.schema.json}.
 *
 * <p>Arguments: the folder of the schemas, the file of cases, and, if it is there, the folder of
 * real files with the file of what is known to be wrong with them.
 */
final class CheckSchemas {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> SCHEMA_OF_KIND =
      Map.of("workflow", "workflow", "action", "action", "dependabot", "dependabot");

  private final Map<String, Schema> schemas = new LinkedHashMap<>();
  private int complaints;

  public static void main(String[] args) throws IOException {
    CheckSchemas check = new CheckSchemas();
    check.readSchemas(Path.of(args[0]));
    check.runCases(Path.of(args[1]));
    if (args.length > 2) {
      check.validateRealFiles(Path.of(args[2]), Path.of(args[3]));
    }
    System.exit(check.complaints == 0 ? 0 : 1);
  }

  private void readSchemas(Path folder) throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Schema meta = registry.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
    try (var files = Files.newDirectoryStream(folder, "*.schema.json")) {
      for (Path file : files) {
        JsonNode json = JSON.readTree(Files.readString(file));
        for (Error error : meta.validate(json)) {
          complain(file.getFileName() + " is no schema: " + describe(error));
        }
        String name = file.getFileName().toString().replace(".schema.json", "");
        schemas.put(name, registry.getSchema(json));
      }
    }
    System.out.println(schemas.size() + " schemas");
  }

  /** Every accepted case has no error; every refused one has exactly those it lists. */
  private void runCases(Path file) throws IOException {
    int count = 0;
    Map<?, ?> kinds = (Map<?, ?>) load(Files.readString(file));
    for (Map.Entry<?, ?> kind : kinds.entrySet()) {
      Map<?, ?> cases = (Map<?, ?>) kind.getValue();
      Schema schema = schemas.get(kind.getKey());
      for (Map.Entry<?, ?> accepted : ((Map<?, ?>) cases.get("accepted")).entrySet()) {
        count++;
        List<String> found = errors(schema, accepted.getValue());
        compare(kind.getKey() + ", " + accepted.getKey(), List.of(), found);
      }
      for (Map.Entry<?, ?> refused : ((Map<?, ?>) cases.get("refused")).entrySet()) {
        count++;
        Map<?, ?> c = (Map<?, ?>) refused.getValue();
        List<String> expected = ((List<?>) c.get("says")).stream().map(String::valueOf).toList();
        compare(kind.getKey() + ", " + refused.getKey(), expected, errors(schema, c.get("file")));
      }
    }
    System.out.println(count + " cases");
  }

  private void compare(String name, List<String> expected, List<String> actual) {
    if (!new TreeSet<>(expected).equals(new TreeSet<>(actual))) {
      complain(name + "\n  expected " + expected + "\n  found    " + actual);
    }
  }

  private void validateRealFiles(Path folder, Path known) throws IOException {
    List<String> expected = Files.readAllLines(known).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    List<String> found = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (JsonNode entry : JSON.readTree(Files.readString(folder.resolve("manifest.json")))) {
      String schema = SCHEMA_OF_KIND.get(entry.get("kind").asString());
      if (schema == null) {
        continue;
      }
      String repository = entry.get("repo").asString().replace("/", "__");
      String path = repository + "/" + entry.get("path").asString();
      counts.merge(schema, 1, Integer::sum);
      try {
        Object document = load(Files.readString(folder.resolve(path)));
        errors(schemas.get(schema), document).forEach(error -> found.add(path + ": " + error));
      } catch (YamlEngineException e) {
        found.add(path + ": is not YAML that GitHub reads");
      }
    }
    System.out.println("real files: " + counts + ", " + found.size() + " mistakes, "
        + found.stream().map(line -> line.substring(0, line.indexOf(": "))).distinct().count()
        + " files with mistakes");
    found.stream().filter(line -> !expected.contains(line))
        .forEach(line -> complain("new: " + line));
    expected.stream().filter(line -> !found.contains(line))
        .forEach(line -> complain("gone: " + line));
  }

  private static List<String> errors(Schema schema, Object document) {
    return schema.validate(JSON.valueToTree(document)).stream()
        .map(CheckSchemas::describe).toList();
  }

  private static String describe(Error error) {
    NodePath at = error.getInstanceLocation();
    return (at.getNameCount() == 0 ? "/" : at.toString()) + " " + error.getKeyword()
        + (error.getProperty() == null ? "" : " " + error.getProperty());
  }

  private static Object load(String text) {
    LoadSettings settings = LoadSettings.builder()
        .setSchema(new CoreSchema())
        .setAllowDuplicateKeys(false)
        .setCodePointLimit(Integer.MAX_VALUE)
        .build();
    return new Load(settings).loadFromString(text);
  }

  private void complain(String message) {
    complaints++;
    System.out.println(message);
  }
}
