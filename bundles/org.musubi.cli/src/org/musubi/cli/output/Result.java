package org.musubi.cli.output;

import java.util.List;

/**
 * What a command found out, ready to be printed in any {@link OutputFormat}.
 *
 * @param tables at least one, the most important first; their keys differ
 */
public record Result(List<ResultTable> tables) {

  public Result {
    tables = List.copyOf(tables);
    if (tables.isEmpty() || tables.stream().map(ResultTable::key).distinct().count() < tables.size()) {
      throw new IllegalArgumentException("A result has tables with different keys: " + tables);
    }
  }

  public static Result of(ResultTable... tables) {
    return new Result(List.of(tables));
  }
}
