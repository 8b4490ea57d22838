import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The processor's time for reading a YAML file, warm: the parser's events alone, and the tree that Penstock makes.
 * The cases take turns, so that a noisy machine disturbs all of them alike; the median round counts.
 */
final class ReadFiles {

  private static final int MEDIAN_LINES = 59;
  private static final int NEAR = 10;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final Map<String, ToIntFunction<String>> CASES = new LinkedHashMap<>();

  static {
    CASES.put("events of the parser", ReadFiles::events);
    CASES.put("tree with comments", ReadFiles::tree);
  }

  public static void main(String[] arguments) throws IOException {
    List<String> all = texts(Path.of(arguments[0]));
    int rounds = Integer.parseInt(arguments[1]);
    List<String> usual = all.stream()
        .filter(text -> Math.abs(text.lines().count() - MEDIAN_LINES) <= NEAR).toList();
    report("files of about " + MEDIAN_LINES + " lines", usual, rounds);
    report("all files", all, rounds);
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(path -> path.toString().matches(".*\\.ya?ml")).sorted().toList()) {
        texts.add(YamlReader.decode(Files.readAllBytes(path), path.toString()));
      }
    }
    return texts;
  }

  private static void report(String title, List<String> texts, int rounds) {
    Map<String, long[]> times = new LinkedHashMap<>();
    CASES.keySet().forEach(name -> times.put(name, new long[rounds]));
    int work = 0;
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, ToIntFunction<String>> each : CASES.entrySet()) {
        long start = CLOCK.getCurrentThreadCpuTime();
        work += texts.stream().mapToInt(each.getValue()).sum();
        times.get(each.getKey())[round] = CLOCK.getCurrentThreadCpuTime() - start;
      }
    }
    System.out.printf(Locale.ROOT, "%s: %d files, %d characters (%d)%n", title, texts.size(),
        texts.stream().mapToInt(String::length).sum(), work);
    times.forEach((name, each) -> System.out.printf(Locale.ROOT, "  %-24s %7.1f us a file%n", name,
        median(each) / 1000.0 / texts.size()));
  }

  /** Of the second half: the first warms the machine. */
  private static long median(long[] times) {
    long[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }

  private static int events(String text) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
    int count = 0;
    try {
      while (parser.hasNext()) {
        parser.next();
        count++;
      }
    } catch (RuntimeException broken) {
      return count;
    }
    return count;
  }

  private static int tree(String text) {
    return YamlReader.parse(text, "test.yml").problems().size();
  }
}
