package org.musubi.render;

/** Told before each file. */
@FunctionalInterface
public interface ExportProgress {
  /**
   * @param done files finished
   * @param total files to write
   * @param what name of the file that comes next
   */
  void next(int done, int total, String what);
}
