package io.github.penstock.check;

import io.github.penstock.finding.Finding;
import io.github.penstock.repository.YamlFile;
import java.util.stream.Stream;

/** Another check of files that a {@link Checker} runs beside its rules, such as a linter of scripts. */
public interface Inspection {

  Stream<Finding> inspect(YamlFile file);
}
