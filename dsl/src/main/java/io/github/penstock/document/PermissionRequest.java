package io.github.penstock.document;

/**
 * What a job of a workflow that is called asks for.
 *
 * @param uses the workflow that it is a job of, as its caller writes it; empty for the one that is asked
 */
public record PermissionRequest(String scope, Permissions.Level level, JobView job, String uses) {

  PermissionRequest of(String changed) {
    return new PermissionRequest(scope, level, job, changed);
  }
}
