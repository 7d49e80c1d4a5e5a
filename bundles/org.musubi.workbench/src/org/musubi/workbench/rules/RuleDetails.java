package org.musubi.workbench.rules;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.musubi.validation.Parameter;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;

/** What a rule says, and fields for its thresholds. */
final class RuleDetails {

  /** Hears what is typed into a field. */
  interface Thresholds {

    /** @param value null when what is typed is no number within the bounds */
    void typed(Rule rule, String key, Double value);
  }

  private static final int MARGIN = 8;
  private static final int DIGITS = 60;

  private final Composite control;
  private final StyledText text;
  private final Composite fields;
  private final Supplier<RuleSettings> settings;
  private final Thresholds thresholds;
  private Rule rule;

  RuleDetails(Composite parent, Supplier<RuleSettings> settings, Thresholds thresholds) {
    this.settings = settings;
    this.thresholds = thresholds;
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(control);
    text = new StyledText(control, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setAlwaysShowScrollBars(false);
    text.setCaret(null);
    GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(text);
    fields = new Composite(control, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGIN, 4).margins(2, 2).applyTo(fields);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
  }

  /**
   * Shows a rule.
   *
   * @param newRule null for none
   */
  void show(Rule newRule) {
    rule = newRule;
    if (rule == null) {
      text.setText(RulesText.SELECT_ONE.text());
      text.setStyleRange(null);
    } else {
      StringBuilder content = new StringBuilder();
      List<StyleRange> bold = new ArrayList<>();
      heading(content, bold, RulesText.TITLE.text(rule.id(), rule.texts().title(), rule.severity().label()));
      content.append(rule.texts().statement()).append("\n\n");
      heading(content, bold, RulesText.NEXT.text());
      content.append(rule.texts().explanation());
      text.setText(content.toString());
      text.setStyleRanges(bold.toArray(StyleRange[]::new));
    }
    text.setTopPixel(0);
    refresh();
  }

  /** Shows the thresholds again. */
  void refresh() {
    for (Control child : fields.getChildren()) {
      child.dispose();
    }
    if (rule != null) {
      rule.parameters().forEach(this::createField);
    }
    control.layout(true, true);
  }

  private void createField(Parameter parameter) {
    Label label = new Label(fields, SWT.WRAP);
    label.setText(RulesText.THRESHOLD.text(rule.texts().parameter(parameter.key()), plain(parameter.min()),
        plain(parameter.max()), plain(parameter.defaultValue())));
    GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(label);
    Text field = new Text(fields, SWT.BORDER | SWT.RIGHT);
    field.setText(plain(settings.get().threshold(rule, parameter.key())));
    GridDataFactory.fillDefaults().hint(DIGITS, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(field);
    Rule shown = rule;
    field.addModifyListener(event -> thresholds.typed(shown, parameter.key(), number(field.getText(), parameter)));
  }

  private static Double number(String typed, Parameter parameter) {
    try {
      double value = Double.parseDouble(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
      return parameter.accepts(value) ? value : null;
    } catch (NumberFormatException none) {
      return null;
    }
  }

  private static void heading(StringBuilder content, List<StyleRange> bold, String heading) {
    bold.add(new StyleRange(content.length(), heading.length(), null, null, SWT.BOLD));
    content.append(heading).append('\n');
  }

  private static String plain(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
