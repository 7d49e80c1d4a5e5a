package org.musubi.sheets.template;

import java.util.List;
import java.util.stream.Collectors;
import org.musubi.sheets.xlsx.BookException;

/** A house style that cannot be used; the message is for the user, a line for each problem. */
public final class TemplateException extends BookException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  TemplateException(String file, List<Problem> problems) {
    super(TemplateText.BROKEN.inUserLanguage(file, problems.size(),
        problems.stream().map(Problem::inWords).collect(Collectors.joining("\n"))));
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong, sheet by sheet and cell by cell. */
  public List<Problem> problems() {
    return problems;
  }
}
