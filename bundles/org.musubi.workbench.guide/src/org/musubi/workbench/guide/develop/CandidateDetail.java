package org.musubi.workbench.guide.develop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.musubi.development.candidates.Availability;
import org.musubi.development.candidates.Candidate;
import org.musubi.development.library.EntryNames;
import org.musubi.model.catalogue.IndicatorTemplate;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.core.NamedElement;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.workbench.forms.widgets.Shades;

/** Everything about one candidate, to read and to copy: why its score, with whom, how, measured by what. */
final class CandidateDetail {

  private static final int MARGIN = 10;

  private final StyledText text;
  private final StringBuilder content = new StringBuilder();
  private final List<StyleRange> styles = new ArrayList<>();

  CandidateDetail(Composite parent) {
    text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setLineSpacing(2);
    text.setCaret(null);
  }

  /** @param candidate null for none: a sentence says what to do */
  void show(Candidate candidate, Availability availability, String whenNone) {
    content.setLength(0);
    styles.clear();
    if (candidate == null) {
      line(whenNone);
    } else {
      write(candidate, availability);
    }
    String now = content.toString();
    boolean isSame = now.equals(text.getText());
    if (!isSame) {
      text.setText(now);
    }
    text.setStyleRanges(styles.toArray(StyleRange[]::new));
    if (!isSame) {
      // Only now, because the heading has changed the heights of lines.
      text.setTopPixel(0);
    }
  }

  private void write(Candidate candidate, Availability availability) {
    ProjectTemplate template = candidate.template();
    styled(template.getCode() + " " + template.getName() + "\n", SWT.BOLD, true);
    if (template.getDescription() != null) {
      line(template.getDescription());
    }
    quiet(DevelopText.DETAIL_PROVENANCE.text(provenance(template)));
    heading(DevelopText.DETAIL_SCORE.text(candidate.scoreText()));
    candidate.reasons().forEach(reason -> bullet(CandidateTable.line(reason)));
    if (!candidate.existing().isEmpty()) {
      bullet(DevelopText.EXISTING.text(candidate.existing().stream().map(MusubiLabels::ofElement)
          .collect(Collectors.joining(DevelopText.SEPARATOR.text()))));
    }
    heading(DevelopText.DETAIL_PARTNERS.text());
    template.getRequiredPartners().forEach(type -> partner(type, true, availability));
    template.getOptionalPartners().forEach(type -> partner(type, false, availability));
    numbered(DevelopText.DETAIL_STEPS, template.getSteps());
    list(DevelopText.DETAIL_INPUTS, template.getInputs());
    indicators(DevelopText.DETAIL_OUTPUTS, template.getOutputIndicators());
    indicators(DevelopText.DETAIL_OUTCOMES, template.getOutcomeIndicators());
    list(DevelopText.DETAIL_POLICIES, template.getRelatedPolicies().stream().map(NamedElement::getName).toList());
    if (template.getCaution() != null) {
      list(DevelopText.DETAIL_CAUTION, List.of(template.getCaution()));
    }
  }

  /** Provenance and source; once only where the source begins with the provenance. */
  private static String provenance(ProjectTemplate template) {
    String label = MusubiLabels.of(template.getProvenance());
    String source = template.getSourceNote() == null ? "" : template.getSourceNote();
    return source.startsWith(label) ? source : label + " " + source;
  }

  private void partner(OrganizationType type, boolean isRequired, Availability availability) {
    String who = availability.isSecretariat(type) ? DevelopText.SECRETARIAT.text()
        : availability.organizations(type).isEmpty() ? DevelopText.HAVE_NOT.text()
        : EntryNames.of(availability.organizations(type), DevelopText.SEPARATOR.text());
    bullet((isRequired ? DevelopText.DETAIL_REQUIRED : DevelopText.DETAIL_OPTIONAL).text(EntryNames.of(type), who));
  }

  private void indicators(DevelopText title, List<IndicatorTemplate> indicators) {
    list(title, indicators.stream().map(each -> {
      String unit = each.getUnit() == null ? "" : DevelopText.IN_BRACKETS.text(each.getUnit().getName());
      String more = Stream.of(
              each.getDescription(),
              each.getSourceHint() == null ? null : DevelopText.DETAIL_SOURCE.text(each.getSourceHint()),
              each.getExampleTarget() == null ? null : DevelopText.DETAIL_EXAMPLE.text(each.getExampleTarget()))
          .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" / "));
      return each.getName() + unit + (more.isEmpty() ? "" : DevelopText.COLON.text() + more);
    }).toList());
  }

  private void list(DevelopText title, List<String> lines) {
    if (!lines.isEmpty()) {
      heading(title.text());
      lines.forEach(this::bullet);
    }
  }

  private void numbered(DevelopText title, List<String> lines) {
    if (!lines.isEmpty()) {
      heading(title.text());
      for (int i = 0; i < lines.size(); i++) {
        line("  " + (i + 1) + ". " + lines.get(i));
      }
    }
  }

  private void heading(String heading) {
    content.append('\n');
    styled(heading + "\n", SWT.BOLD, false);
  }

  private void bullet(String line) {
    line("  ・ " + line);
  }

  private void line(String line) {
    content.append(line).append('\n');
  }

  private void quiet(String line) {
    StyleRange style = new StyleRange(content.length(), line.length(), Shades.of(text).quiet(), null);
    styles.add(style);
    line(line);
  }

  private void styled(String part, int fontStyle, boolean isTitle) {
    StyleRange style = new StyleRange(content.length(), part.length(),
        isTitle ? null : Shades.of(text).accent(), null, fontStyle);
    if (isTitle) {
      style.font = JFaceResources.getHeaderFont();
    }
    styles.add(style);
    content.append(part);
  }
}
