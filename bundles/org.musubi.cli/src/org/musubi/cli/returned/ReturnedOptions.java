package org.musubi.cli.returned;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options for importing returned sheets. */
public final class ReturnedOptions {

  @Option(names = "--partner", paramLabel = "[FILE=]NAME", descriptionKey = "partner")
  private List<String> partners = new ArrayList<>();

  @Option(names = "--take", paramLabel = "CELL[=NAME]", descriptionKey = "take")
  private List<String> taken = new ArrayList<>();

  @Option(names = "--keep", paramLabel = "CELL", descriptionKey = "keep")
  private List<String> kept = new ArrayList<>();

  @Option(names = "--set", paramLabel = "CELL=VALUE", descriptionKey = "set")
  private List<String> set = new ArrayList<>();

  @Option(names = "--conflicts", paramLabel = "ACTION", descriptionKey = "conflicts")
  private String conflicts;

  @Option(names = "--deleted", paramLabel = "ACTION", descriptionKey = "deleted")
  private String deleted;

  @Option(names = "--renamed", paramLabel = "ACTION", descriptionKey = "renamed")
  private String renamed;

  @Option(names = "--yes", descriptionKey = "yes")
  private boolean yes;

  /** What is done with all conflicts. */
  enum Conflicts { KEEP, TAKE }

  /** What is done with all rows that were taken out. */
  enum Deleted { KEEP, DELETE }

  /** What is done with all rows recognised by their names. */
  enum Renamed { SKIP, ACCEPT }

  List<String> partners() {
    return partners;
  }

  List<String> taken() {
    return taken;
  }

  List<String> kept() {
    return kept;
  }

  List<String> set() {
    return set;
  }

  /** As typed, or null. */
  String conflicts() {
    return conflicts;
  }

  /** As typed, or null. */
  String deleted() {
    return deleted;
  }

  /** As typed, or null. */
  String renamed() {
    return renamed;
  }

  /** True when the rest is imported although something waits or was refused. */
  boolean isConsenting() {
    return yes;
  }

  /** The first option in use, or null. */
  public String firstUsed() {
    if (!partners.isEmpty()) {
      return "--partner";
    }
    if (!taken.isEmpty()) {
      return "--take";
    }
    if (!kept.isEmpty()) {
      return "--keep";
    }
    if (!set.isEmpty()) {
      return "--set";
    }
    return conflicts != null ? "--conflicts" : deleted != null ? "--deleted" : renamed != null ? "--renamed"
        : yes ? "--yes" : null;
  }
}
