package io.github.penstock.files;

import io.github.penstock.check.Suppressed;
import io.github.penstock.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * What files have against them.
 *
 * @param files what they are called where the run started, sorted
 * @param findings sorted by file, line and column
 * @param texts of the files that have findings, their lines ended by line feeds
 */
public record CheckedFiles(List<String> files, List<Finding> findings,
    List<Suppressed> suppressed, Map<String, String> texts) {}
