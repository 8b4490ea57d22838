package io.github.penstock.script;

/**
 * A write of a script to one of the files through which it speaks to the runner, {@code GITHUB_OUTPUT}
 * and its like. See https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 *
 * @param variable that names the file
 * @param isReached whether the shell knows the variable by the syntax that is used
 * @param isAppending whether what is in the file stays there
 * @param isLiteral whether all of what is written stands in the script
 * @param isConditional whether it may not happen, or happen more often than once
 * @param content what is written, as far as it stands in the script
 * @param start where the name of the file begins in the script
 */
public record FileWrite(String variable, boolean isReached, boolean isAppending, boolean isLiteral,
    boolean isConditional, String content, int start, int end) {}
