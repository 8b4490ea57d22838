package io.github.penstock.linter;

import io.github.penstock.finding.Severity;

/**
 * What a linter says about a file.
 *
 * @param file the file's name, which is the number of the script
 * @param line counted from 1
 * @param column counted from 1 in code points
 * @param endColumn of the first character behind it; the column itself where nobody knows
 * @param code the linter's own number; empty where it has none
 */
record Remark(String file, int line, int column, int endLine, int endColumn, Severity severity,
    String code, String message, String help) {}
