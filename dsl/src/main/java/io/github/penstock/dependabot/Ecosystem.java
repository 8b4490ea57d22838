package io.github.penstock.dependabot;

import java.util.Locale;

/**
 * A package manager that Dependabot knows, and the files in which it looks. One that is newer than
 * this list is written with {@link Update#of(String)}.
 */
public enum Ecosystem {
  /** MODULE.bazel and WORKSPACE. */
  BAZEL,
  /** package.json with bun.lock. */
  BUN,
  /** Gemfile. */
  BUNDLER,
  /** Cargo.toml. */
  CARGO,
  /** composer.json. */
  COMPOSER,
  /** environment.yml. */
  CONDA,
  /** deno.json and deno.lock. */
  DENO,
  /** devcontainer.json. */
  DEVCONTAINERS,
  /** Dockerfiles, and images in Kubernetes manifests. */
  DOCKER,
  /** compose.yml and docker-compose.yml. */
  DOCKER_COMPOSE,
  /** global.json. */
  DOTNET_SDK,
  /** elm.json. */
  ELM,
  /** Workflows and action.yml; directory {@code /} also covers .github/workflows. */
  GITHUB_ACTIONS,
  /** .gitmodules. */
  GITSUBMODULE,
  /** go.mod. */
  GOMOD,
  /** build.gradle, build.gradle.kts, settings.gradle and version catalogs. */
  GRADLE,
  /** Chart.yaml and values.yaml. */
  HELM,
  /** Project.toml. */
  JULIA,
  /** pom.xml. */
  MAVEN,
  /** mix.exs, with packages of Hex. */
  MIX,
  /** flake.nix and flake.lock; version updates only. */
  NIX,
  /** package.json, with npm, yarn or pnpm. */
  NPM,
  /** Project files of .NET and packages.config. */
  NUGET,
  /** Files of OpenTofu. */
  OPENTOFU,
  /** requirements.txt, pyproject.toml, Pipfile, setup.py: pip, pip-compile, pipenv and poetry. */
  PIP,
  /** .pre-commit-config.yaml. */
  PRE_COMMIT,
  /** pubspec.yaml. */
  PUB,
  /** rust-toolchain.toml and rust-toolchain. */
  RUST_TOOLCHAIN,
  /** build.sbt and project/*.sbt. */
  SBT,
  /** Package.swift. */
  SWIFT,
  /** Files of Terraform. */
  TERRAFORM,
  /** pyproject.toml with uv.lock. */
  UV,
  /** vcpkg.json. */
  VCPKG;

  /** As {@code package-ecosystem} spells it: {@code github-actions}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
