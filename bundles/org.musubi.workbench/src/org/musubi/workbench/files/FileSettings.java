package org.musubi.workbench.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Which council files were used: the recent ones, and those open when the workbench was closed. */
public final class FileSettings {

  /** Preferences of the workbench bundle. */
  public static final String NODE = "org.musubi.workbench";

  /** Preference: open again at start what was open at the end, true or false. */
  public static final String REOPEN = "reopenFiles";

  /** Preference: how many recent files are remembered. */
  public static final String RECENT_SIZE = "recentFilesSize";

  /** Number of recent files unless the user wants another. */
  public static final int DEFAULT_RECENT_SIZE = 10;

  private static final String RECENT = "recentFiles";
  private static final String LAST = "lastFiles";
  private static final String SEPARATOR = "\n";

  private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);

  /** The files used last, newest first. */
  public List<Path> recent() {
    return read(RECENT).stream().limit(recentSize()).toList();
  }

  /** Puts a file to the front of the recent ones. */
  public void addRecent(Path file) {
    List<Path> files = new ArrayList<>(read(RECENT));
    files.remove(file);
    files.addFirst(file);
    write(RECENT, files.stream().limit(recentSize()).toList());
  }

  /** Forgets a file, for example because it is gone. */
  public void removeRecent(Path file) {
    write(RECENT, read(RECENT).stream().filter(each -> !each.equals(file)).toList());
  }

  public void clearRecent() {
    write(RECENT, List.of());
  }

  /** The files to open again at start; empty when the user does not want that. */
  public List<Path> lastOpen() {
    return preferences.getBoolean(REOPEN, true) ? read(LAST) : List.of();
  }

  public void setLastOpen(List<Path> files) {
    write(LAST, files);
  }

  private int recentSize() {
    return preferences.getInt(RECENT_SIZE, DEFAULT_RECENT_SIZE);
  }

  private List<Path> read(String key) {
    List<Path> files = new ArrayList<>();
    for (String line : preferences.get(key, "").split(SEPARATOR)) {
      if (!line.isBlank()) {
        try {
          files.add(Path.of(line));
        } catch (InvalidPathException damaged) {
          ILog.of(FileSettings.class).warn("Recent file left out: " + line, damaged);
        }
      }
    }
    return files;
  }

  private void write(String key, List<Path> files) {
    preferences.put(key, String.join(SEPARATOR, files.stream().map(Path::toString).toList()));
    try {
      preferences.flush();
    } catch (BackingStoreException failed) {
      ILog.of(FileSettings.class).warn("Settings could not be saved", failed);
    }
  }
}
