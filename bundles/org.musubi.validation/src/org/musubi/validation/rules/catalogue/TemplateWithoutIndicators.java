package org.musubi.validation.rules.catalogue;

import org.eclipse.emf.ecore.EObject;
import org.musubi.model.catalogue.CataloguePackage;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;

/**
 * CAT-03: a project example has both output and outcome indicators. Asked of the council's own examples; those of the
 * product are complete. One problem for each.
 */
public final class TemplateWithoutIndicators extends AbstractRule {

  public TemplateWithoutIndicators() {
    super("CAT-03", Severity.WARNING, CataloguePackage.Literals.PROJECT_TEMPLATE);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    ProjectTemplate template = (ProjectTemplate) subject;
    if (template.getOutputIndicators().isEmpty()) {
      findings.add(template, CataloguePackage.Literals.PROJECT_TEMPLATE__OUTPUT_INDICATORS, Variant.of("output"));
    }
    if (template.getOutcomeIndicators().isEmpty()) {
      findings.add(template, CataloguePackage.Literals.PROJECT_TEMPLATE__OUTCOME_INDICATORS, Variant.of("outcome"));
    }
  }
}
