import io.github.penstock.check.Checker;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.yaml.YamlException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How many files a second one thread reads and checks once it is warm, by the time that it has a processor.
 * Usage: CheckFiles FOLDER [MIN-LINES MAX-LINES [PASSES]]; without numbers, the files whose length is about the median's.
 */
final class CheckFiles {

  private record Text(String path, String content, int lines) {}

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static long findings;

  public static void main(String[] arguments) throws IOException {
    List<Text> all = texts(Path.of(arguments[0]));
    int[] lines = all.stream().mapToInt(Text::lines).sorted().toArray();
    int median = lines[lines.length / 2];
    int least = arguments.length > 2 ? Integer.parseInt(arguments[1]) : median * 8 / 10;
    int most = arguments.length > 2 ? Integer.parseInt(arguments[2]) : median * 12 / 10;
    int passes = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 400;
    List<Text> chosen =
        all.stream().filter(text -> text.lines() >= least && text.lines() <= most).toList();
    double mean = chosen.stream().mapToInt(Text::lines).average().orElse(0);
    System.out.printf(Locale.ROOT,
        "%d of %d files have %d to %d lines (median of all %d, mean of these %.1f)%n",
        chosen.size(), all.size(), least, most, median, mean);

    long[] reading = new long[passes];
    long[] checking = new long[passes];
    for (int pass = 0; pass < passes; pass++) {
      long start = THREADS.getCurrentThreadCpuTime();
      List<ParsedFile> parsed =
          chosen.stream().map(text -> ParsedFile.of(text.path(), text.content())).toList();
      long read = THREADS.getCurrentThreadCpuTime();
      findings += Checker.check(Repository.of(parsed)).size();
      reading[pass] = read - start;
      checking[pass] = THREADS.getCurrentThreadCpuTime() - read;
    }
    print("reading", reading, chosen.size());
    print("checking", checking, chosen.size());
    long[] both = new long[passes];
    Arrays.setAll(both, pass -> reading[pass] + checking[pass]);
    print("both", both, chosen.size());
    System.out.println(findings / passes + " findings in each pass");
  }

  private static void print(String what, long[] nanos, int files) {
    long[] warm = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
    Arrays.sort(warm);
    double micros = warm[warm.length / 2] / 1000.0 / files;
    System.out.printf(Locale.ROOT, "%-9s %8.1f us a file %10.0f files a second%n", what, micros,
        1_000_000 / micros);
  }

  private static List<Text> texts(Path folder) throws IOException {
    List<Text> texts = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(CheckFiles::isChecked).sorted().toList()) {
        String content = Files.readString(path, StandardCharsets.UTF_8);
        String name = path.toString().replace('\\', '/');
        if (isReadable(name, content)) {
          texts.add(new Text(name, content, (int) content.lines().count()));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return texts;
  }

  private static boolean isChecked(Path path) {
    return path.toString().replace('\\', '/')
        .matches(".*/(\\.github/workflows/[^/]+|action|dependabot)\\.ya?ml");
  }

  private static boolean isReadable(String path, String content) {
    try {
      ParsedFile.of(path, content);
      return true;
    } catch (YamlException e) {
      return false;
    }
  }
}
