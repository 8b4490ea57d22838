package io.github.penstock.resolver;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Folders that a target is built from, relative to the file that names them, where the environment
 * asks for it with {@code BUILDX_BAKE_FILE_RELATIVE_PATHS}; otherwise they are relative to where
 * bake runs.
 */
final class FileRelativePaths {

  private static final String ASKED = "BUILDX_BAKE_FILE_RELATIVE_PATHS";

  private FileRelativePaths() {}

  /** The settings of a block of a file, with what its folders are for bake. */
  static BlockSettings of(BlockSettings settings, String file, BakeSystem system) {
    String folder = folder(file);
    if (folder.isEmpty() || !system.isOn(ASKED)) {
      return settings;
    }
    BlockSettings moved = settings.copy();
    moved.change(BlockAttribute.CONTEXT, context -> inFolder(folder, context));
    moved.change(BlockAttribute.CONTEXTS, contexts -> inFolder(folder, contexts));
    return moved;
  }

  private static String folder(String file) {
    return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
  }

  private static SortedMap<String, String> inFolder(String folder,
      SortedMap<String, String> contexts) {
    SortedMap<String, String> moved = new TreeMap<>(contexts);
    moved.replaceAll((name, context) -> context.isEmpty() ? context : inFolder(folder, context));
    return moved;
  }

  private static String inFolder(String folder, String path) {
    boolean elsewhere = path.startsWith("/") || path.equals("-") || path.contains("://")
        || path.startsWith("target:") || BuildContext.isRemote(path);
    return elsewhere ? path : BuildContext.cleanPath(folder + "/" + path);
  }
}
