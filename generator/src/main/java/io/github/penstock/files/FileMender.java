package io.github.penstock.files;

import io.github.penstock.check.Mender;
import io.github.penstock.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Mends files in memory; writing them is somebody else's. */
public final class FileMender {

  private final FileCheck check;
  private final Predicate<Finding> wanted;
  private final Predicate<byte[]> editable;

  /**
   * What mends files.
   *
   * @param check what finds what is wrong with them
   * @param wanted which findings are to be mended
   * @param editable whether a file of this content may be edited
   */
  public FileMender(FileCheck check, Predicate<Finding> wanted, Predicate<byte[]> editable) {
    this.check = check;
    this.wanted = wanted;
    this.editable = editable;
  }

  /** A copy for files that another check looks at. */
  public FileMender with(FileCheck other) {
    return new FileMender(other, wanted, editable);
  }

  /**
   * The files that have something to mend. The targets hold the mended texts then.
   *
   * @param paths the files that may be touched, by their paths in the repository
   */
  public List<MendedFile> mend(Targets targets, Predicate<String> paths) {
    List<Result> results = targets.all().parallelStream()
        .filter(target -> target.file().isPresent() && !target.isConfiguration()
            && paths.test(target.path()))
        .flatMap(target -> mend(target, target.file().get()).stream()
            .map(file -> new Result(target, file)))
        .toList();
    results.forEach(result -> targets.replace(result.target()
        .holding(result.file().after().getBytes(StandardCharsets.UTF_8))));
    return results.stream().map(Result::file).toList();
  }

  /** What became of a file. */
  private record Result(Target target, MendedFile file) {}

  private Optional<MendedFile> mend(Target target, Path file) {
    Optional<String> text = text(target);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Mender.Mended mended =
        Mender.mend(text.get(), changed -> check.findings(target, changed), wanted);
    return mended.mended().isEmpty() && mended.refused().isEmpty()
        ? Optional.empty()
        : Optional.of(new MendedFile(target.shown(), file, text.get(), mended.text(),
            mended.mended(), mended.refused()));
  }

  /** The text with its byte order mark; empty for what cannot be written back as it was. */
  private Optional<String> text(Target target) {
    try {
      byte[] content = target.content().read();
      String text = new String(content, StandardCharsets.UTF_8);
      boolean same = Arrays.equals(content, text.getBytes(StandardCharsets.UTF_8));
      return same && editable.test(content) ? Optional.of(text) : Optional.empty();
    } catch (IOException e) {
      // The check says so.
      return Optional.empty();
    }
  }
}
