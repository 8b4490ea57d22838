package io.github.penstock.plan;

import io.github.penstock.write.Change;
import io.github.penstock.write.Folder;
import io.github.penstock.write.FolderException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is to happen to each file: the outputs in the author's order, then what is stale. */
public record Plan(List<PlannedFile> files) {

  /**
   * Where generated files may lie that nobody makes any more: a definition chooses the place of an
   * action and of a bake file, so that those are looked for everywhere.
   */
  private static final Pattern MAYBE_GENERATED =
      Pattern.compile("\\.github/.*\\.ya?ml|(.*/)?action\\.ya?ml|.*\\.hcl");

  public Plan {
    files = List.copyOf(files);
  }

  /**
   * Compares outputs with a folder; nothing is changed.
   *
   * @param generated the folder's {@link #generatedFiles}
   */
  public static Plan of(Collection<RenderedFile> outputs, List<String> generated, Folder folder) {
    List<PlannedFile> files = new ArrayList<>();
    for (RenderedFile output : outputs) {
      files.add(compare(output, folder.read(output.path())));
    }
    Set<String> made = outputs.stream().map(RenderedFile::path).collect(Collectors.toSet());
    for (String path : generated) {
      if (!made.contains(path)) {
        String text = folder.read(path).map(Plan::decode).orElse("");
        files.add(new PlannedFile(path, FileState.STALE, text, ""));
      }
    }
    return new Plan(files);
  }

  /** The paths of the files of a folder that say that Penstock generated them. */
  public static List<String> generatedFiles(Folder folder) {
    return folder.paths().stream().filter(path -> MAYBE_GENERATED.matcher(path).matches())
        .filter(path -> isGenerated(path, folder)).toList();
  }

  /** A file that cannot be read is nobody's business here; if it is an output, writing says so. */
  private static boolean isGenerated(String path, Folder folder) {
    try {
      return folder.read(path).map(Header::isOn).orElse(false);
    } catch (FolderException e) {
      return false;
    }
  }

  /** Whether every file is as the definitions make it. */
  public boolean isInSync() {
    return files.stream().allMatch(file -> file.state() == FileState.UNCHANGED);
  }

  /** The files in a state. */
  public List<PlannedFile> in(FileState state) {
    return files.stream().filter(file -> file.state() == state).toList();
  }

  /**
   * What to do to the folder.
   *
   * @param wanted the states whose files are to become what they should be
   */
  public List<Change> changes(Predicate<FileState> wanted) {
    return files.stream().filter(file -> wanted.test(file.state()))
        .map(file -> file.state() == FileState.STALE
            ? Change.delete(file.path())
            : Change.write(file.path(), file.after()))
        .toList();
  }

  private static PlannedFile compare(RenderedFile output, Optional<byte[]> content) {
    if (content.isEmpty()) {
      return new PlannedFile(output.path(), FileState.NEW, "", output.text());
    }
    String before = decode(content.get());
    return new PlannedFile(output.path(), state(output, before, content.get()), before,
        output.text());
  }

  private static FileState state(RenderedFile output, String before, byte[] content) {
    if (sameLines(before, output.text())) {
      return FileState.UNCHANGED;
    }
    return Header.isOn(content) ? FileState.CHANGED : FileState.FOREIGN;
  }

  /** Git writes CRLF into a working tree where it is told to; that is no difference. */
  private static boolean sameLines(String before, String after) {
    return before.equals(after) || before.replace("\r\n", "\n").equals(after);
  }

  private static String decode(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
