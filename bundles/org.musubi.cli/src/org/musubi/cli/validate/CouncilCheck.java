package org.musubi.cli.validate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.cli.command.CliContext;
import org.musubi.cli.command.CliText;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ElementCount;
import org.musubi.cli.command.Progress;
import org.musubi.model.core.Identifiable;
import org.musubi.model.council.CouncilModel;
import org.musubi.persistence.CouncilFileException;
import org.musubi.persistence.FileProblem;
import org.musubi.persistence.LoadedCouncil;
import org.musubi.persistence.StructureCheck;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.engine.Validator;

/** Checks one file: can it be read, is it whole, are the rules kept. */
final class CouncilCheck {

  private static final String UNIQUE_CODES = "COR-02";

  private final CliContext context;
  private final CouncilStore store;
  private final Validator validator;
  private final LocalDate today;

  CouncilCheck(CliContext context, List<Rule> rules, RuleSettings settings, LocalDate today) {
    this.context = context;
    this.store = new CouncilStore(context);
    this.validator = new Validator(rules, settings);
    this.today = today;
  }

  Report check(Path file) {
    ElementLines lines = ElementLines.in(file);
    try {
      LoadedCouncil council = store.load(file);
      List<Finding> findings = new ArrayList<>(structure(council, lines));
      List<Finding> broken = rules(council, lines);
      Set<String> sameCode = broken.stream().filter(finding -> finding.ruleId().equals(UNIQUE_CODES))
          .map(Finding::elementId).filter(Objects::nonNull).collect(Collectors.toSet());
      // The rule says the same with more advice.
      findings.removeIf(finding -> finding.ruleId().equals(Finding.FILE + FileProblem.Kind.DUPLICATE_CODE)
          && sameCode.contains(finding.elementId()));
      findings.addAll(broken);
      return new Report(file, ElementCount.of(council.model()), true, findings);
    } catch (CouncilFileException e) {
      return new Report(file, 0, false,
          e.problems().stream().map(problem -> Finding.of(problem, null, lines)).toList());
    }
  }

  private List<Finding> structure(LoadedCouncil council, ElementLines lines) {
    try (Progress progress = new Progress(context, CliText.CHECKING.say(council.file()))) {
      List<FileProblem> problems = StructureCheck.check(council);
      Map<String, EObject> elements = problems.isEmpty() ? Map.of() : byId(council.model());
      return problems.stream()
          .map(problem -> Finding.of(problem, elements.get(problem.elementId()), lines))
          .toList();
    }
  }

  private List<Finding> rules(LoadedCouncil council, ElementLines lines) {
    try (Progress progress = new Progress(context, ValidateText.CHECKING_RULES.say(council.file()))) {
      return validator.check(council.model(), today).stream().map(problem -> Finding.of(problem, lines)).toList();
    }
  }

  private static Map<String, EObject> byId(CouncilModel model) {
    Map<String, EObject> elements = new HashMap<>();
    elements.put(model.getId(), model);
    for (TreeIterator<EObject> all = EcoreUtil.getAllContents(model, false); all.hasNext();) {
      if (all.next() instanceof Identifiable element) {
        elements.putIfAbsent(element.getId(), element);
      }
    }
    return elements;
  }
}
